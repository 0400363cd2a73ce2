import { EVENT_TYPES, type EventType } from '@forum-sync/event-types';
import { fixtures } from '@forum-sync/event-types/fixtures';
import { startForumSync, type ForumSync } from '../src/forum-sync.js';
import { expectedRows } from './expected-rows.js';

let forumSync: ForumSync;
beforeEach(async () => {
  forumSync = await startForumSync();
  await forumSync.startWorker();
});
afterEach(() => forumSync[Symbol.asyncDispose]());

it('turns every event type into its row', async () => {
  for (const type of EVENT_TYPES) {
    await forumSync.query('truncate users, topics, posts, conversations, messages');
    expect(await forumSync.post(fixtures[type])).toEqual({ status: 200, body: '' });
    await forumSync.settled();

    const { table, row } = expectedRows[type];
    const rows = await forumSync.query(`select * from ${table}`);
    const { id } = fixtures[type];
    expect([type, rows]).toEqual([
      type,
      [expect.objectContaining({ forum_id: 1, source: 'webhook', version: String(id), ...row })],
    ]);
    const [observed] = rows;
    expect([type, observed?.['deleted_at']]).toEqual([
      type,
      isDelete(type) ? observed?.['observed_at'] : null,
    ]);
  }
  const log = await forumSync.query('select type, state, attempts from event_log order by id');
  expect(log).toEqual(EVENT_TYPES.map((type) => ({ type, state: 'applied', attempts: 1 })));
});

it('keeps the bytes of every event as they came', async () => {
  for (const type of EVENT_TYPES) {
    await forumSync.post(JSON.stringify(fixtures[type], null, 3));
  }
  const log = await forumSync.query<{ type: EventType; body: Buffer }>(
    'select type, body from event_log',
  );
  expect(log).toHaveLength(EVENT_TYPES.length);
  for (const { type, body } of log) {
    expect(body.toString()).toBe(JSON.stringify(fixtures[type], null, 3));
  }
});

function isDelete(type: EventType): boolean {
  return type.endsWith('.deleted');
}
