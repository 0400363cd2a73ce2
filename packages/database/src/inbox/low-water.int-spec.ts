import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { createDataSource, poolOf } from '../connection/data-source.js';
import { inTransaction } from '../connection/in-transaction.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { claim } from './claim.js';
import { finish } from './finish.js';
import { LowWater } from './low-water.js';

const BATCH = 500;
const SETTLED = 20_000;
/** Those that may come late, and a few batches; each event has left two entries, one by its claim. */
const MOST_READ = 10_000;

let database: TestDatabase;
let pool: Pool;
beforeEach(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  // One connection: it alone is asked how much it read.
  const own = createDataSource({
    url: database.url,
    applicationName: 'a worker',
    poolSize: 1,
    timeoutMs: 60_000,
  });
  await own.initialize();
  pool = poolOf(own);
});
afterEach(async () => {
  await pool.end();
  await database[Symbol.asyncDispose]();
});

async function receive(first: number, last: number): Promise<void> {
  await pool.query(
    `with received as (
       insert into events (id, forum_id, event_id, type, body, headers, flags)
         overriding system value
       select n, 1, n, 'user.created', 'x', '{}', '{}' from generate_series($1::int, $2::int) as n
       returning id
     )
     insert into inbox (id, forum_id) select id, 1 from received`,
    [first, last],
  );
}

async function settleNext(lowWater: LowWater): Promise<string[]> {
  await lowWater.look(pool);
  const leaseToken = randomUUID();
  const from = lowWater.mark;
  const claimed = await claim(pool, {
    limit: BATCH,
    leaseMs: 30_000,
    leaseToken,
    of: 'waiting',
    from,
  });
  lowWater.found(claimed);
  const ids = claimed.map(({ id }) => id);
  await inTransaction(pool, (trx) => finish(trx, ids, leaseToken));
  return ids;
}

/** Entries of the inbox's key that claims have walked over so far. */
async function entriesRead(): Promise<number> {
  await pool.query('select pg_stat_force_next_flush()');
  const { rows } = await pool.query<{ count: number }>(
    `select idx_tup_read::int as count from pg_stat_user_indexes where indexrelname = 'inbox_pkey'`,
  );
  return rows[0]?.count ?? 0;
}

it('walks over no settled rows that an open snapshot keeps', async () => {
  const reader = await poolOf(database.dataSource).connect();
  await reader.query('begin isolation level repeatable read');
  await reader.query('select count(*) from inbox');
  const lowWater = new LowWater(60_000);
  await receive(1, SETTLED);
  while ((await settleNext(lowWater)).length > 0) {
    // until all are settled, and none is gone
  }
  await receive(SETTLED + 1, SETTLED + BATCH);
  const before = await entriesRead();
  const settled = await settleNext(lowWater);
  const read = (await entriesRead()) - before;
  await reader.query('rollback');
  reader.release();
  expect(settled).toHaveLength(BATCH);
  expect(read).toBeGreaterThan(BATCH);
  expect(read).toBeLessThan(MOST_READ);
});

it('reads of a backlog what it claims, whatever PostgreSQL believes of an inbox that it never counted', async () => {
  await receive(1, SETTLED);
  const before = await entriesRead();
  expect(await settleNext(new LowWater(60_000))).toHaveLength(BATCH);
  // The look through the whole inbox goes by no index.
  expect((await entriesRead()) - before).toBeLessThan(MOST_READ);
});

it('finds what came back far below when it looks through the inbox, now and then', async () => {
  let now = 0;
  const lowWater = new LowWater(1_000, () => now);
  await receive(90_001, 90_010);
  await settleNext(lowWater);
  await receive(1, 10);
  expect(await settleNext(lowWater)).toEqual([]);
  now += 1_000;
  expect(await settleNext(lowWater)).toHaveLength(10);
});

it('finds at once what was committed late, a little below', async () => {
  const lowWater = new LowWater(60_000);
  await receive(101, 110);
  await settleNext(lowWater);
  await receive(1, 10);
  expect(await settleNext(lowWater)).toHaveLength(10);
});

it('looks through seldom where that takes long', async () => {
  let [now, lookTakes] = [0, 500];
  const lowWater = new LowWater(1_000, () => (now += lookTakes));
  await receive(90_001, 90_010);
  await settleNext(lowWater);
  // Now it knows of a part that it can look through; that takes as long.
  await settleNext(lowWater);
  await receive(1, 10);
  lookTakes = 0;
  now += 6_500;
  expect(await settleNext(lowWater)).toEqual([]);
  now += 500;
  expect(await settleNext(lowWater)).toHaveLength(10);
});

it('finds soon what a dead worker left at the front of a backlog that takes long to look through', async () => {
  let [now, lookTakes] = [0, 2_000];
  const lowWater = new LowWater(1_000, () => (now += lookTakes));
  await receive(1, SETTLED);
  await lowWater.look(pool);
  lookTakes = 0;
  const of = { limit: BATCH, leaseMs: 1, leaseToken: randomUUID(), of: 'waiting' } as const;
  await claim(pool, of);
  await settleNext(lowWater);
  await pool.query('select pg_sleep(0.01)');
  now += 1_000;
  await lowWater.look(pool);
  expect(
    await claim(pool, { ...of, leaseToken: randomUUID(), of: 'abandoned', leaseMs: 30_000 }),
  ).toHaveLength(BATCH);
});

it('keeps its mark where it cannot look, and does not try again at once', async () => {
  await receive(1, 10);
  let now = 0;
  const lowWater = new LowWater(1_000, () => now);
  await lowWater.look(pool);
  expect(lowWater.mark).toBe('1');
  now = 1_000;
  await pool.query('alter table inbox rename to elsewhere');
  await expect(lowWater.look(pool)).rejects.toThrow('inbox');
  await lowWater.look(pool);
  await pool.query('alter table elsewhere rename to inbox');
  expect(lowWater.mark).toBe('1');
});
