import { setTimeout as sleep } from 'node:timers/promises';
import {
  advanceReplay,
  inTransaction,
  readHorizon,
  startReplay,
  type ReadHorizon,
} from '@forum-sync/database';
import { postSchema, topicSchema, userSchema } from '@forum-sync/event-types';
import { projectReads } from '../src/projecting/project-reads.js';
import type { Read } from '../src/projecting/read.js';
import { inboxUnderTest, type InboxUnderTest, type Sent } from './inbox-under-test.js';
import { wholeUser } from './whole-user.js';

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());
beforeEach(() => inbox.clear());

const horizon = () => readHorizon(inbox.pool, 1);
const project = (...reads: Read[]) =>
  inTransaction(inbox.pool, (trx) => projectReads(trx, 1, reads));
const settle = async (...events: Sent[]) => {
  await inbox.receive(...events);
  await inbox.work();
};
const stamped = (at: ReadHorizon, wire: object | null) => ({
  ...at,
  source: 'refetch' as const,
  body: wire && Buffer.from(JSON.stringify(wire)),
});
const userRead = (at: ReadHorizon, wire: { userId: number; name?: string } | null): Read => ({
  ...stamped(at, wire),
  subject: { kind: 'user', id: '7' },
  call: 'GET /api/users/{userId}',
  object: wire && userSchema.parse(wire),
});
const postRead = (at: ReadHorizon, wire: Record<string, unknown> | null): Read => ({
  ...stamped(at, wire),
  subject: { kind: 'post', id: '10' },
  call: 'GET /api/posts/{postId}',
  object: wire && postSchema.parse(wire),
});
const topicRead = (at: ReadHorizon, wire: { topicId: number } | null): Read => ({
  ...stamped(at, wire),
  subject: { kind: 'topic', id: '5' },
  call: 'GET /api/topics/{topicId}',
  object: wire && topicSchema.parse(wire),
});
const user = (id: number, name: string): Sent => ({
  id,
  type: 'user.updated',
  object: { userId: 7, name },
});
const whole = (event: Sent): Sent => ({ ...event, object: { ...wholeUser, ...event.object } });
const users = () =>
  inbox.query('select name, version, source, deleted_at from users order by user_id');

it('wins a tie with the event of the same id', async () => {
  await settle(user(3, 'event'));
  expect(await project(userRead(await horizon(), { userId: 7, name: 'read' }))).toEqual([
    { state: 'applied', changed: ['name'] },
  ]);
  await settle({ ...user(3, 'another event of this id'), type: 'user.email.verified' });
  expect(await users()).toMatchObject([{ name: 'read', version: '3', source: 'refetch' }]);
});

it('gives way to an event that came after its request was sent', async () => {
  await settle(user(3, 'old'));
  const before = await horizon();
  await settle(user(4, 'event'));
  expect(await project(userRead(before, { userId: 7, name: 'read' }))).toEqual([
    { state: 'stale', newer: '0000000000000000004 0 user.updated' },
  ]);
  expect(await users()).toMatchObject([{ name: 'event' }]);
  expect(await inbox.query('select * from reads')).toEqual([]);
});

it('keeps raw what changed a row, with what it changed', async () => {
  await settle(user(3, 'event'));
  await project(userRead(await horizon(), { userId: 7, name: 'read' }));
  await project(postRead(await horizon(), { postId: 10, topicId: 5 }));
  expect(await inbox.query('select * from reads order by id')).toMatchObject([
    {
      forum_id: 1,
      subject_kind: 'user',
      subject_id: '7',
      source: 'refetch',
      call: 'GET /api/users/{userId}',
      found: true,
      body: Buffer.from('{"userId":7,"name":"read"}'),
      version: '3',
      arrival: '1',
      changed: ['name'],
    },
    { subject_kind: 'post', subject_id: '10', changed: null },
  ]);
});

it('makes a tombstone of a subject that is gone', async () => {
  await settle(user(3, 'event'));
  const gone = await horizon();
  await project(userRead(gone, null));
  expect(await users()).toEqual([
    { name: null, version: '3', source: 'refetch', deleted_at: gone.observedAt },
  ]);
  await settle(user(2, 'late'));
  expect(await users()).toMatchObject([{ deleted_at: gone.observedAt }]);
  expect(await inbox.query('select found, body, changed from reads')).toEqual([
    { found: false, body: null, changed: ['name', 'deleted_at'] },
  ]);
});

it('buries the posts of a topic that is gone, as a delete does', async () => {
  await settle({ id: 2, type: 'post.created', object: { postId: 10, topicId: 5 } });
  await project(topicRead(await horizon(), null));
  expect(await inbox.query('select buried_with_topic_id from posts')).toEqual([
    { buried_with_topic_id: '5' },
  ]);
  // The topic may be gone and the post moved: the later read says so.
  await project(postRead(await horizon(), { postId: 10, topicId: 6 }));
  expect(await inbox.query('select topic_id, deleted_at from posts')).toEqual([
    { topic_id: '6', deleted_at: null },
  ]);
});

it('writes nothing where the forum is at rest', async () => {
  await settle(user(3, 'event'), { id: 4, type: 'topic.deleted', object: { topicId: 5 } });
  const all = async () => {
    const at = await horizon();
    await project(
      userRead(at, { userId: 7, name: 'event' }),
      topicRead(at, null),
      postRead(at, { postId: 10, topicId: 6 }),
    );
  };
  const tuples = () =>
    inbox.query(`select ctid, xmin from users union all select ctid, xmin from topics
      union all select ctid, xmin from posts union all select ctid, xmin from reads`);
  // Once more, so that events of the same ids cannot win any more.
  await all();
  const before = await tuples();
  await all();
  expect(await tuples()).toEqual(before);
});

it('keeps a post’s topic that only a read knows', async () => {
  await settle({ id: 2, type: 'post.created', object: { postId: 10, message: 'a' } });
  const expanded = { postId: 10, message: 'a', topicId: 5, topic: { topicId: 5, viewCount: 9 } };
  expect(await project(postRead(await horizon(), expanded))).toEqual([
    { state: 'applied', changed: ['topic_id'] },
  ]);
  await settle(
    { id: 1, type: 'post.approved', object: { postId: 10, message: 'late', topicId: 4 } },
    { id: 3, type: 'post.updated', object: { postId: 10, message: 'b' } },
  );
  expect(await inbox.query('select topic_id, message, extra from posts')).toEqual([
    { topic_id: '5', message: 'b', extra: {} },
  ]);
});

it('settles the doubts that were there before its request was sent', async () => {
  const doubts = () => inbox.query('select reason, event_log_id from doubts');
  const object = { ...wholeUser, userId: 7, name: 'a' };
  await settle(whole(user(3, 'a')), whole(user(2, 'late')));
  const before = await horizon();
  expect(await doubts()).toEqual([{ reason: 'out_of_order', event_log_id: '2' }]);
  await settle(whole(user(1, 'later')));
  await project(userRead(before, object));
  expect(await doubts()).toEqual([{ reason: 'out_of_order', event_log_id: '3' }]);
  await project(userRead(await horizon(), object));
  expect(await doubts()).toEqual([]);
  // It decided something, so it is part of the log, although it changed no column.
  expect(await inbox.query('select changed from reads')).toEqual([{ changed: [] }]);
});

it('refuses an answer about something else', async () => {
  const wrong = userRead(await horizon(), { userId: 8 });
  await expect(project(wrong)).rejects.toThrow('was asked for user 7 and read another');
});

it('leaves the mark of a conflict that came while it was under way', async () => {
  await settle(user(3, 'a'));
  const conflict = () =>
    inbox.query(`
      with marked as (
        insert into doubts (forum_id, subject_kind, subject_id, reason, event_log_id)
        values (1, 'user', 7, 'conflict', 1) on conflict do nothing
      )
      insert into further_deliveries (forum_id, event_log_id, outcome, status, body, body_size, body_sha256,
        headers, flags, received_at)
      values (1, 1, 'conflict', 200, 'x', 1, 'x', '{}', '{}', clock_timestamp())`);
  await inbox.query(`update events set subject_kind = 'user', subject_id = 7`);
  // What comes within a millisecond is not told apart.
  await conflict();
  await sleep(5);
  const before = await horizon();
  await sleep(5);
  await conflict();
  await project(userRead(before, { userId: 7, name: 'a' }));
  expect(await inbox.query('select reason from doubts')).toEqual([{ reason: 'conflict' }]);
  await sleep(5);
  await project(userRead(await horizon(), { userId: 7, name: 'a' }));
  expect(await inbox.query('select reason from doubts')).toEqual([]);
});

it('is not stamped with the odd id of an event that was put aside', async () => {
  await settle(user(3, 'a'), {
    id: 1_764_000_000_000,
    type: 'poll.created',
    object: { pollId: 1 },
  });
  await project(userRead(await horizon(), { userId: 7, name: 'read' }));
  await settle(user(4, 'newer'));
  expect(await users()).toMatchObject([{ name: 'newer', version: '4' }]);
});

it('waits until the newest event is settled: its id may be an odd one, too', async () => {
  await settle(user(3, 'a'));
  await inbox.receive({ id: 1_764_000_000_000, type: 'poll.created', object: { pollId: 1 } });
  const asked = horizon();
  await expect(Promise.race([asked, sleep(200, 'it waits')])).resolves.toBe('it waits');
  await inbox.work();
  await project(userRead(await asked, { userId: 7, name: 'read' }));
  await settle(user(4, 'newer'));
  expect(await users()).toMatchObject([{ name: 'newer', version: '4' }]);
});

it('does not wait for an event that has failed', async () => {
  await settle(user(3, 'a'));
  await inbox.receive(user(5, 'b'));
  await inbox.query(`update inbox set suspect = true, due_at = now() + interval '1 hour'`);
  expect(await horizon()).toMatchObject({ version: '5' });
});

it('ends its waiting when it is told to', async () => {
  await inbox.receive(user(5, 'b'));
  expect(await readHorizon(inbox.pool, 1, AbortSignal.abort())).toMatchObject({ version: '5' });
});

it('counts as newer than a dead letter that it was read after', async () => {
  await settle(user(3, 'a'), user(5, 'dead'));
  await inbox.query(`update outcomes set state = 'dead' where id = 2; delete from users`);
  await project(userRead(await horizon(), { userId: 7, name: 'read' }));
  await replay({ states: ['dead'] });
  expect(await users()).toMatchObject([{ name: 'read', version: '5' }]);
});

it('is in doubt where an event that was put aside is replayed over it', async () => {
  const another = { id: 6, type: 'user.updated', object: { userId: 8 } };
  await settle(...[user(3, 'a'), user(5, 'put aside'), another].map(whole));
  // As an older version, which did not understand it, would have left it.
  await inbox.query(`update outcomes set state = 'quarantined' where id > 1; delete from users`);
  await project(userRead(await horizon(), { userId: 7, name: 'read' }));
  await replay({ states: ['quarantined'] });
  expect(await users()).toMatchObject([{ name: 'put aside' }, {}]);
  expect(await inbox.query('select subject_id, reason from doubts')).toEqual([
    { subject_id: '7', reason: 'out_of_order' },
  ]);
  await project(userRead(await horizon(), { userId: 7, name: 'read' }));
  expect(await users()).toMatchObject([{ name: 'read' }, {}]);
  expect(await inbox.query('select reason from doubts')).toEqual([]);
});

async function replay(filter: Parameters<typeof startReplay>[1]['filter']): Promise<void> {
  await startReplay(inbox.pool, { forumId: 1, filter, rate: 1_000, requestedBy: 'a test' });
  await inbox.query(`update replays set paced_until = now() - interval '1 second'`);
  await advanceReplay(inbox.pool);
  await inbox.work();
}
