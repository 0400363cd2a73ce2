import { inTransaction, projectionTables, type RowValues } from '@forum-sync/database';
import { topicSchema } from '@forum-sync/event-types';
import fc from 'fast-check';
import type { Pool } from 'pg';
import { rowAt } from '../src/history/row-at.js';
import { operatorPool } from '../src/operator-api/operator-pool.js';
import { projectReads } from '../src/projecting/project-reads.js';
import type { Read } from '../src/projecting/read.js';
import { readTimeline } from '../src/subjects/read-timeline.js';
import { inboxUnderTest, type InboxUnderTest, type Sent } from './inbox-under-test.js';
import { story, tell } from './stories.js';

let inbox: InboxUnderTest;
let operators: Pool;
beforeAll(async () => {
  inbox = await inboxUnderTest();
  operators = operatorPool(inbox.url);
});
afterAll(async () => {
  await operators.end();
  await inbox[Symbol.asyncDispose]();
});
beforeEach(() => inbox.clear());

const TOPIC = { kind: 'topic', id: '42' } as const;
/** Events are received in the second of their id. */
const second = (n: number) => new Date(n * 1_000);
const topic = (id: number, title: string): Sent => ({
  id,
  type: 'topic.updated',
  object: { topicId: 42, title },
});
const topicAt = async (n: number) => rowAt(inbox.pool, 1, TOPIC, second(n));
const settle = async (...events: Sent[]) => {
  await inbox.receive(...events);
  await inbox.work();
};
const read = (version: number, title: string): Read => ({
  subject: TOPIC,
  source: 'refetch',
  call: 'GET /api/topics/{topicId}',
  object: topicSchema.parse({ topicId: 42, title }),
  body: Buffer.from(JSON.stringify({ topicId: 42, title })),
  version: String(version),
  arrival: String(version),
  observedAt: second(version + 0.5),
});
interface Answer {
  readonly rows: readonly { readonly body?: Buffer }[];
}
const project = (one: Read) => inTransaction(inbox.pool, (trx) => projectReads(trx, 1, [one]));

it('says what a topic looked like at a time', async () => {
  await settle(topic(10, 'first'), topic(20, 'second'));
  await project(read(20, 'as read'));
  await settle({ id: 30, type: 'topic.deleted', object: { topicId: 42 } });
  expect(await topicAt(9)).toBeNull();
  expect(await topicAt(10)).toMatchObject({ title: 'first', version: '10', deletedAt: null });
  expect(await topicAt(20)).toMatchObject({ title: 'second', source: 'webhook' });
  expect(await topicAt(29)).toMatchObject({ title: 'as read', source: 'refetch' });
  expect(await topicAt(30)).toMatchObject({ title: null, deletedAt: second(30) });
});

it('holds a few bodies at a time, however often a topic was seen', async () => {
  const MIB = 1024 * 1024;
  const long = 'x'.repeat(MIB / 4);
  const events = Array.from({ length: 40 }, (_, n) => topic(n + 1, `${n + 1} ${long}`));
  await settle(...events.slice(0, 20));
  await settle(...events.slice(20), { id: 41, type: 'topic.deleted', object: { topicId: 42 } });
  await project(read(35, `as read ${long}`));
  const held: number[] = [];
  const watched = {
    async query(...asked: unknown[]) {
      const answer = await (inbox.pool.query as (...of: unknown[]) => Promise<Answer>)(...asked);
      held.push(answer.rows.reduce((sum, { body }) => sum + (body?.length ?? 0), 0));
      return answer;
    },
  };
  const at = async (n: number) => rowAt(watched as unknown as Pool, 1, TOPIC, second(n));
  expect((await at(35))?.['title']).toBe(events[34]?.object['title']);
  expect((await at(36))?.['title']).toBe(`36 ${long}`);
  expect(await at(41)).toMatchObject({ title: null, deletedAt: second(41) });
  expect(held.reduce((sum, size) => sum + size)).toBeGreaterThan(25 * MIB);
  expect(Math.max(...held)).toBeLessThan(5 * MIB);
});

it('finds each observation of a long history, once', async () => {
  await settle(...Array.from({ length: 450 }, (_, n) => topic(n + 1, String(n + 1))));
  expect(await topicAt(200)).toMatchObject({ title: '200' });
  expect(await topicAt(201)).toMatchObject({ title: '201' });
  expect(await topicAt(450)).toMatchObject({ title: '450' });
});

it('remembers over a long history what only its beginning said', async () => {
  const posts = Array.from({ length: 450 }, (_, n): Sent => {
    const object = { postId: 7, message: String(n), ...(n === 0 && { topicId: 42 }) };
    return { id: n + 2, type: 'post.updated', object };
  });
  await settle(...posts);
  const row = await rowAt(inbox.pool, 1, { kind: 'post', id: '7' }, second(451));
  expect(row).toMatchObject({ message: '449', topicId: '42' });
});

it('tells the timeline of a subject: what changed it, what lost and why, what contradicts', async () => {
  await settle(topic(10, 'first'), topic(20, 'second'), topic(15, 'late'));
  await project(read(20, 'as read'));
  await inbox.query(`insert into further_deliveries (forum_id, event_log_id, outcome, status, body,
    body_size, body_sha256, headers, flags, received_at)
    values (1, 1, 'conflict', 200, 'x', 1, 'x', '{}', '{}', to_timestamp(40))`);
  await settle({ id: 41, type: 'topic.renamed', object: { topicId: 42 } });
  await inbox.receive(topic(50, 'owed'));

  const { items } = await readTimeline(operators, TOPIC, { limit: 10 });
  expect(items).toMatchObject([
    { from: 'conflict', version: '10', at: second(40).toISOString(), state: 'conflict' },
    { from: 'read', name: 'GET /api/topics/{topicId}', reason: 'refetch', changed: ['title'] },
    // Events in the order in which they came.
    {
      from: 'event',
      version: '15',
      state: 'stale',
      reason: 'older',
      detail: 'the row already holds topic.updated, event id 20',
    },
    { from: 'event', version: '20', state: 'applied', changed: ['title'] },
    { from: 'event', name: 'topic.updated', version: '10', state: 'applied', changed: null },
  ]);
  const paged = [];
  let cursor: string | undefined;
  do {
    const page = await readTimeline(operators, TOPIC, { limit: 1, ...(cursor && { cursor }) });
    paged.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  expect(paged).toEqual(items);
});

it('has in the timeline what was about it and was not understood', async () => {
  await inbox.receive({ id: 9, type: 'topic.renamed', object: { topicId: 42 } });
  await inbox.query(`update events set subject_kind = 'topic', subject_id = 42`);
  await inbox.work();
  const { items } = await readTimeline(operators, TOPIC, { limit: 10 });
  expect(items).toMatchObject([{ state: 'quarantined', reason: 'unknown_type' }]);
});

it('comes to the row that the table has, in whatever order the events came', async () => {
  const later = second(1_000);
  const kinds = { topics: 'topic', posts: 'post' } as const;
  await fc.assert(
    fc.asyncProperty(story, async ([, shuffled]) => {
      await inbox.clear();
      await tell(
        inbox,
        shuffled.filter((seen) => 'event' in seen),
      );
      for (const [name, kind] of Object.entries(kinds)) {
        const { key, columns, facts } = projectionTables[name as keyof typeof kinds];
        const list = [...columns, ...facts].map(
          (column) => `${column.name} as "${column.property}"`,
        );
        const held = await inbox.query(`select ${key.name} as id, ${list.join(', ')} from ${name}`);
        for (const row of held as (RowValues & { id: string })[]) {
          const { forumId: _forumId, ...expected } = row;
          expect(await rowAt(inbox.pool, 1, { kind, id: row.id }, later)).toMatchObject(expected);
        }
      }
    }),
    { numRuns: 40 },
  );
});
