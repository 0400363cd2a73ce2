import { operatorClient, type OperatorClient } from '@forum-sync/operator-api';
import { eventually } from '../src/eventually.js';
import { startForumSync, TOKEN, type ForumSync } from '../src/forum-sync.js';

const CLI_TOKEN = 'a-token-of-the-command-line-of-the-tests';

let forumSync: ForumSync;
let call: OperatorClient;
beforeAll(async () => {
  forumSync = await startForumSync();
  const worker = await forumSync.startWorker({ CLI_TOKEN, RECEIVER_URL: forumSync.receiver.url });
  call = operatorClient({ baseUrl: worker.url, token: CLI_TOKEN });
  await eventually(async () => void (await call('readSession')));
});
afterAll(() => forumSync[Symbol.asyncDispose]());

const rows = async (table: string) => forumSync.query(`select * from ${table}`);

it('goes the whole way in, is kept, and leaves nothing in the tables', async () => {
  const first = await call('sendTestEvent', { body: {} });
  const second = await call('sendTestEvent', { body: { url: forumSync.webhookUrl } });
  expect([first.result, second.result]).toEqual(['ok', 'ok']);
  expect(JSON.stringify([first, second])).not.toContain(TOKEN);
  await forumSync.settled();
  const log = await forumSync.query(
    'select id, event_id, type, state, attempts from event_log order by id',
  );
  const kept = { event_id: null, type: 'forum_sync.test', state: 'ignored', attempts: 1 };
  // No id: a read over REST counts as the highest one, and must not count as ours.
  expect(log).toEqual([first, second].map(({ eventId }) => ({ id: eventId, ...kept })));
  expect(await call('readEvent', { params: { id: first.eventId ?? '' } })).toMatchObject({
    state: 'ignored',
    reason: 'test',
    subject: null,
  });
  for (const table of ['users', 'topics', 'posts', 'conversations', 'messages', 'doubts']) {
    expect([table, await rows(table)]).toEqual([table, []]);
  }
  expect(await call('readStatus')).toMatchObject({
    well: true,
    problems: [],
    conservation: { received: 2, ignored: 2, missing: 0 },
  });
});

it('is ignored again when everything is replayed', async () => {
  await call('startReplay', { body: { filter: {} } });
  await eventually(async () => {
    expect(await forumSync.query('select state from replays')).toEqual([{ state: 'done' }]);
  });
  await forumSync.settled();
  expect(await forumSync.query('select distinct state from event_log')).toEqual([
    { state: 'ignored' },
  ]);
});

it('says what is wrong with the way in', async () => {
  const url = `${forumSync.receiver.url}/webhooks/another-token-of-22-or-more`;
  expect(await call('sendTestEvent', { body: { url } })).toMatchObject({
    result: 'failed',
    detail: expect.stringContaining('answers 404'),
    eventId: null,
  });
});
