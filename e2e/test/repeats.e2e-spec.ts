import { fixtures } from '@forum-sync/event-types/fixtures';
import { startForumSync, type ForumSync } from '../src/forum-sync.js';

let forumSync: ForumSync;
beforeAll(async () => {
  forumSync = await startForumSync();
  await forumSync.startWorker();
});
afterAll(() => forumSync[Symbol.asyncDispose]());
beforeEach(() =>
  forumSync.query(
    'truncate events, inbox, outcomes, tallies, further_deliveries, doubts, users restart identity',
  ),
);

const event = fixtures['user.created'];
const deliveries = () =>
  forumSync.query('select outcome, status from deliveries order by received_at, outcome desc');
const log = () => forumSync.query('select event_id, state from event_log');

it('keeps a repeat as a delivery, not as an event', async () => {
  expect((await forumSync.post(event)).status).toBe(200);
  await forumSync.settled();
  expect((await forumSync.post(event)).status).toBe(200);

  expect(await log()).toEqual([{ event_id: '1534', state: 'applied' }]);
  expect(await deliveries()).toEqual([
    { outcome: 'stored', status: 200 },
    { outcome: 'duplicate', status: 200 },
  ]);
  expect(await forumSync.query('select received, applied, missing from conservation')).toEqual([
    { received: '1', applied: '1', missing: '0' },
  ]);
});

it('takes other white space and another order of keys for the same event', async () => {
  await forumSync.post(event);
  const turned = Object.fromEntries(Object.entries(event).toReversed());
  await forumSync.post(JSON.stringify(turned, null, 2));
  expect((await deliveries()).map(({ outcome }) => outcome)).toEqual(['stored', 'duplicate']);
});

it('keeps other contents under the same id as a conflict, with its bytes', async () => {
  await forumSync.post(event);
  await forumSync.settled();
  const other = JSON.stringify(event).replace('John Doe', 'Jane Doe');
  expect((await forumSync.post(other)).status).toBe(200);

  expect(await log()).toEqual([{ event_id: '1534', state: 'applied' }]);
  const conflicts = await forumSync.query<{ body: Buffer }>(
    `select body from deliveries where outcome = 'conflict'`,
  );
  expect(conflicts.map(({ body }) => body.toString())).toEqual([other]);
  expect(await forumSync.query('select name from users')).toEqual([{ name: 'John Doe' }]);
  expect(await forumSync.query('select subject_kind, subject_id, reason from doubts')).toEqual([
    { subject_kind: 'user', subject_id: '181855', reason: 'conflict' },
  ]);
});

it('lets fifty simultaneous copies through as one event and fifty deliveries', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => forumSync.post(event)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  await forumSync.settled();
  expect(await log()).toEqual([{ event_id: '1534', state: 'applied' }]);
  expect(await deliveries()).toHaveLength(50);
});
