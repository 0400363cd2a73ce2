import fc from 'fast-check';
import type { ClientBase, Pool } from 'pg';
import { poolOf } from '../connection/data-source.js';
import { inTransaction } from '../connection/in-transaction.js';
import { createTestDatabase, untilOneWaits, type TestDatabase } from '../testing/index.js';
import type { Observation } from './observation.js';
import type { ProjectedRow } from './projected-row.js';
import { planUpsert } from './plan-upsert.js';
import { LostUpsertRace } from './write-rows.js';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  pool = poolOf(database.dataSource);
});
afterAll(() => database[Symbol.asyncDispose]());
beforeEach(() => pool.query('truncate messages'));

type Change = Partial<Observation> & { text?: string | null; conversationId?: string | undefined };

function message(version: number, change: Change = {}): ProjectedRow<'messages'> {
  const { text = `text ${version}`, conversationId, ...observation } = change;
  return {
    table: 'messages',
    id: '91001',
    columns: {
      message: text,
      dateTimestamp: null,
      senderUserId: null,
      senderUsername: null,
      sender: null,
      attachments: null,
      extra: {},
    },
    facts: { conversationId },
    observation: {
      forumId: 1,
      version: String(version),
      source: 'webhook',
      name: 'message.created',
      observedAt: new Date(1_700_000_000_000 + version),
      deletes: false,
      ...observation,
    },
  };
}

const upsertIn = async (trx: ClientBase, forumId: number, rows: readonly ProjectedRow[]) => {
  const planned = await planUpsert(trx, 'messages', forumId, rows);
  await planned.write();
  return planned.results;
};
const upsert = (...rows: ProjectedRow[]) => inTransaction(pool, (trx) => upsertIn(trx, 1, rows));
const states = async (...rows: ProjectedRow[]) => (await upsert(...rows)).map(({ state }) => state);
const table = async () => (await pool.query('select * from messages order by message_id')).rows;

it('applies what is newer or the same and refuses what is older', async () => {
  expect(await states(message(5))).toEqual(['applied']);
  expect(await states(message(5))).toEqual(['applied']);
  expect(await upsert(message(4))).toEqual([
    { state: 'stale', newer: '0000000000000000005 0 message.created' },
  ]);
  expect(await states(message(10))).toEqual(['applied']);
  expect(await table()).toMatchObject([{ message: 'text 10', version: '10', source: 'webhook' }]);
});

it('tells what an applied observation changed', async () => {
  expect(await upsert(message(5))).toEqual([{ state: 'applied', changed: null }]);
  expect(
    await upsert(
      message(6, { text: 'text 5' }),
      message(7),
      message(8, { deletes: true, text: 'text 7' }),
    ),
  ).toEqual([
    { state: 'applied', changed: [] },
    { state: 'applied', changed: ['message'] },
    { state: 'applied', changed: ['deleted_at'] },
  ]);
  expect(await upsert(message(9, { text: 'text 7' }))).toEqual([
    { state: 'applied', changed: ['deleted_at'] },
  ]);
});

it('tells the same of rows in one call as of rows one by one', async () => {
  await upsert(message(5));
  expect(await states(message(3), message(7), message(6), message(8), message(8))).toEqual([
    'stale',
    'applied',
    'stale',
    'applied',
    'applied',
  ]);
});

it('keeps a tombstone, with what the delete says, against anything older', async () => {
  expect(await states(message(7, { deletes: true, text: null }))).toEqual(['applied']);
  expect(await states(message(6))).toEqual(['stale']);
  expect(await table()).toMatchObject([
    { message: null, deleted_at: new Date(1_700_000_000_007), version: '7' },
  ]);
  expect(await states(message(8))).toEqual(['applied']);
  expect(await table()).toMatchObject([{ message: 'text 8', deleted_at: null }]);
});

it('decides ties: a read over a delete over another event', async () => {
  const update = message(5, { text: 'update' });
  const remove = message(5, { text: 'delete', deletes: true });
  const read = message(5, { text: 'read', source: 'refetch' });
  expect(await states(remove, update)).toEqual(['applied', 'stale']);
  expect(await states(read, remove)).toEqual(['applied', 'stale']);
  expect(await table()).toMatchObject([{ message: 'read', deleted_at: null, source: 'refetch' }]);
});

it('compares versions as numbers up to the last one that bigint holds', async () => {
  const last = '9223372036854775807';
  await upsert(message(1, { version: last }));
  expect(await states(message(1, { version: '9223372036854775806' }))).toEqual(['stale']);
  expect(await table()).toMatchObject([{ version: last }]);
});

it.each(['1970-01-01T00:00:00.000Z', '2026-11-28T07:08:09.123Z', '9999-12-31T23:59:59.000Z'])(
  'keeps the moment %s as it is',
  async (at) => {
    const row = message(5, { observedAt: new Date(at), deletes: true });
    await upsert({ ...row, columns: { ...row.columns, dateTimestamp: new Date(at) } });
    expect(await table()).toMatchObject([
      { date_timestamp: new Date(at), observed_at: new Date(at), deleted_at: new Date(at) },
    ]);
  },
);

it('keeps a fact until a newer value comes, even from a stale observation', async () => {
  await upsert(message(5, { conversationId: '52001' }));
  await upsert(message(9));
  expect(await table()).toMatchObject([{ message: 'text 9', conversation_id: '52001' }]);
  expect(await states(message(7, { conversationId: '52002' }))).toEqual(['stale']);
  expect(await table()).toMatchObject([{ message: 'text 9', conversation_id: '52002' }]);
  await upsert(message(6, { conversationId: '52003' }));
  expect(await table()).toMatchObject([{ conversation_id: '52002' }]);
});

it('keeps forums apart', async () => {
  await upsert(message(5));
  await inTransaction(pool, (trx) => upsertIn(trx, 2, [message(1, { forumId: 2 })]));
  expect(await table()).toMatchObject([{ version: '5' }, { version: '1' }]);
});

it('lets the newer of two workers win who meet on a subject that neither had seen', async () => {
  let older: Promise<unknown> = Promise.resolve();
  await inTransaction(pool, async (trx) => {
    await upsertIn(trx, 1, [message(9)]);
    // It sees no row, so it inserts, and waits for our commit.
    older = upsert(message(5)).catch((error: unknown) => error);
    await untilOneWaits(pool);
  });
  // Its transaction is to be tried again: what it was about to say of its row is wrong.
  expect(await older).toBeInstanceOf(LostUpsertRace);
  expect(await states(message(5))).toEqual(['stale']);
  expect(await table()).toMatchObject([{ version: '9' }]);
});

it('writes texts, objects and nothing as they are, whatever quotes and braces are in them', async () => {
  // What PostgreSQL cannot hold, the receiver's reader has replaced.
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^["\\\\{},a ]*$/),
      fc.constantFrom('NULL', 'null', ''),
    )
    .filter((value) => !value.includes('\0'));
  const thing = fc.record({
    text: fc.option(text),
    sender: fc.option(fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), text)),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(thing, { minLength: 1, maxLength: 20 }), async (things) => {
      await pool.query('truncate messages');
      await upsert(
        ...things.map((one, index) => {
          const row = message(1, { text: one.text });
          const columns = { ...row.columns, sender: one.sender } as typeof row.columns;
          return { ...row, id: String(index + 1), columns };
        }),
      );
      const rows = await table();
      expect(rows.map((row) => ({ text: row.message, sender: row.sender }))).toEqual(things);
    }),
    { numRuns: 50 },
  );
});

it('ends in the same rows in every order, however the observations are batched', async () => {
  const observations = fc.uniqueArray(
    fc.record({
      version: fc.integer({ min: 1, max: 6 }),
      source: fc.constantFrom('webhook' as const, 'refetch' as const),
      deletes: fc.boolean(),
      conversationId: fc.constantFrom(undefined, '1', '2'),
      id: fc.constantFrom('91001', '91002'),
    }),
    {
      // One subject has one observation with one stamp.
      selector: ({ version, source, deletes, id }) =>
        `${id} ${version} ${source} ${source === 'webhook' && deletes}`,
      maxLength: 8,
    },
  );
  const inBatches = async (rows: ProjectedRow[], sizes: number[]) => {
    await pool.query('truncate messages');
    for (let done = 0, batch = 0; done < rows.length; batch += 1) {
      const size = sizes[batch % sizes.length] ?? 1;
      await upsert(...rows.slice(done, done + size));
      done += size;
    }
    return table();
  };
  await fc.assert(
    fc.asyncProperty(
      observations.chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length }),
          fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
        ),
      ),
      async ([ordered, shuffled, sizes]) => {
        const toRow = ({ version, id, ...change }: (typeof ordered)[number]) => ({
          ...message(version, change),
          id,
        });
        const expected = await inBatches(ordered.map(toRow), [1]);
        expect(await inBatches(shuffled.map(toRow), sizes)).toEqual(expected);
      },
    ),
    { numRuns: 150 },
  );
});
