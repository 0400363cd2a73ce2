import { inTransaction, type ProjectedRow } from '@forum-sync/database';
import { untilOneWaits } from '@forum-sync/database/testing';
import { parseEvent } from '@forum-sync/event-types';
import { dispatch } from '../src/projecting/dispatch.js';
import { projectRows } from '../src/projecting/project-rows.js';
import { inboxUnderTest, type InboxUnderTest } from './inbox-under-test.js';

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());

function rowOf(id: number, type: string, object: Record<string, unknown>): ProjectedRow {
  const read = parseEvent({ api_version: '1', mode: 'live', id, type, data: { object } });
  if (!read.ok) {
    throw new Error(read.detail);
  }
  return dispatch(read.event, { forumId: 1, source: 'webhook', observedAt: new Date(id * 1000) });
}

/** Projects a row, and another one in a second worker before the first commits. */
async function meet(first: ProjectedRow, second: ProjectedRow): Promise<void> {
  let other: Promise<unknown> = Promise.resolve();
  await inTransaction(inbox.pool, async (trx) => {
    await projectRows(trx, 1, [first]);
    other = inTransaction(inbox.pool, (own) => projectRows(own, 1, [second]));
    await untilOneWaits(inbox.pool);
  });
  await other;
}

it('buries a post that another worker writes at the same time', async () => {
  const post = rowOf(1, 'post.created', { postId: 10, topicId: 5 });
  const burial = rowOf(2, 'topic.deleted', { topicId: 5 });
  await meet(post, burial);
  expect(await inbox.query('select deleted_at, buried_with_topic_id from posts')).toEqual([
    { deleted_at: new Date(2_000), buried_with_topic_id: '5' },
  ]);
});

it('buries a post that is written while its topic is being deleted', async () => {
  const post = rowOf(3, 'post.created', { postId: 11, topicId: 6 });
  const burial = rowOf(4, 'topic.deleted', { topicId: 6 });
  await meet(burial, post);
  expect(await inbox.query('select buried_with_topic_id from posts where post_id = 11')).toEqual([
    { buried_with_topic_id: '6' },
  ]);
});
