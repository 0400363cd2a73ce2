import { fixtures } from '@forum-sync/event-types/fixtures';
import { startForumSync, TOKEN, type ForumSync } from '../src/forum-sync.js';

let forumSync: ForumSync;
beforeAll(async () => {
  forumSync = await startForumSync();
  await forumSync.startWorker();
});
afterAll(() => forumSync[Symbol.asyncDispose]());

const event = fixtures['user.created'];
const withObject = (object: unknown) => ({ ...event, data: { object } });

it.each([
  ['not JSON', '{"id":1,', 'quarantined', 'syntax'],
  ['an empty body', '', 'quarantined', 'empty'],
  ['JSON that is no object', '[1,2,3]', 'quarantined', 'shape'],
  ['an unknown type', { ...event, id: 2, type: 'poll.created' }, 'quarantined', 'unknown_type'],
  ['no event id', { ...event, id: undefined }, 'quarantined', 'missing_id'],
  ['an event id that is none', { ...event, id: '12x' }, 'quarantined', 'id'],
  [
    'an object of another kind',
    { ...withObject({ object: 'Post', postId: 1 }), id: 3 },
    'quarantined',
    'shape',
  ],
  [
    'a field of the wrong kind',
    { ...withObject({ userId: 7, username: {} }), id: 4 },
    'quarantined',
    'field',
  ],
  ['a mode other than live', { ...event, id: 5, mode: 'test' }, 'ignored', 'mode'],
])('keeps %s and says why it makes no row', async (_what, body, state, reason) => {
  expect(await forumSync.post(body)).toEqual({ status: 200, body: '' });
  await forumSync.settled();

  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const [latest] = await forumSync.query<{ body: Buffer; last_error: string }>(
    'select state, reason, last_error, body from event_log order by id desc limit 1',
  );
  expect(latest).toMatchObject({ state, reason });
  expect(latest?.last_error).toBeTruthy();
  expect(latest?.body.toString()).toBe(sent);
  expect(await forumSync.query('select user_id from users')).toEqual([]);
});

it('cleans what a text column cannot hold, and says so', async () => {
  const body = JSON.stringify({ ...withObject({ userId: 9, name: 'a\u0000b\ud800' }), id: 6 });
  await forumSync.post(body);
  await forumSync.settled();
  expect(await forumSync.query('select name from users where user_id = 9')).toEqual([
    { name: 'ab\ufffd' },
  ]);
  const [outcome] = await forumSync.query<{ flags: string[] }>(
    `select flags from event_log where event_id = 6`,
  );
  expect(outcome?.flags.toSorted()).toEqual(['lone_surrogate', 'nul']);
});

it('keeps ids that a JavaScript number would round', async () => {
  await forumSync.post(
    JSON.stringify(event).replace('1534', '9007199254740993').replace('181855', '9007199254740995'),
  );
  await forumSync.settled();
  expect(
    await forumSync.query('select user_id, version from users where version > 9007199254740000'),
  ).toEqual([{ user_id: '9007199254740995', version: '9007199254740993' }]);
});

it('tells a stranger nothing and stores nothing', async () => {
  const before = await forumSync.query('select count(*) from events');
  for (const path of ['webhooks/wrong', `webhooks/${TOKEN}x`, 'webhooks', 'elsewhere']) {
    const answer = await fetch(`${forumSync.receiver.url}/${path}`, { method: 'POST', body: '{}' });
    expect([path, answer.status, await answer.text()]).toEqual([path, 404, '']);
  }
  expect(await forumSync.query('select count(*) from events')).toEqual(before);
});

it('takes a trailing slash and a query, and never redirects', async () => {
  for (const path of [`${TOKEN}/`, `${TOKEN}?utm=1`]) {
    const answer = await fetch(`${forumSync.receiver.url}/webhooks/${path}`, {
      method: 'POST',
      body: JSON.stringify(event),
      redirect: 'manual',
    });
    expect([path, answer.status]).toEqual([path, 200]);
  }
});
