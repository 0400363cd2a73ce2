import type { Pool } from 'pg';
import { poolOf } from '../connection/data-source.js';
import { inTransaction } from '../connection/in-transaction.js';
import { markDoubts, type Doubt } from '../doubts/mark-doubts.js';
import { createTestDatabase, watchWorkersRows, type TestDatabase } from '../testing/index.js';
import { claimRefetch } from './claim-refetch.js';
import { endRefetch } from './end-refetch.js';
import { failRefetch } from './fail-refetch.js';

const LEASE_MS = 30_000;
/** So many that to read them all costs more than to look one up. */
const REFUSED = 1_000;

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  pool = poolOf(database.dataSource);
});
afterAll(() => database[Symbol.asyncDispose]());
beforeEach(() => pool.query('delete from doubts; delete from refetches'));

const mark = (id: string, reason: Doubt['reason'] = 'stub') =>
  inTransaction(pool, (trx) =>
    markDoubts(trx, [{ forumId: 1, subject: { kind: 'post', id }, reason, eventLogId: '1' }]),
  );
/** As if all marks and refusals had been a second ago: their times are of milliseconds, and a fast machine does much in one. */
const aSecondLater = () =>
  pool.query(`
    update doubts set marked_at = marked_at - interval '1 s',
      first_marked_at = first_marked_at - interval '1 s';
    update refetches set refused_at = refused_at - interval '1 s'`);
const claimed = async (lane: 'refetch' | 'enrichment' = 'refetch') =>
  (await claimRefetch(pool, lane, LEASE_MS))?.subject.id ?? null;

it('takes what was marked first, however often it was marked again', async () => {
  await mark('7');
  await mark('8');
  await mark('7');
  expect([await claimed(), await claimed(), await claimed()]).toEqual(['7', '8', null]);
});

it('has a lane of its own for what only lacks its place', async () => {
  await mark('7', 'no_topic');
  await mark('8', 'no_topic');
  await mark('8', 'conflict');
  expect([await claimed('enrichment'), await claimed('enrichment')]).toEqual(['7', null]);
  expect([await claimed(), await claimed()]).toEqual(['8', null]);
});

it('takes what was refused for good only when it is marked anew', async () => {
  await mark('7');
  const refused = await claimRefetch(pool, 'refetch', LEASE_MS);
  await failRefetch(pool, refused!, { error: 'no', afterMs: null });
  expect(await claimed()).toBeNull();
  await mark('7', 'conflict');
  // A fast machine does both in one millisecond.
  await pool.query(`update refetches set refused_at = (select max(marked_at) from doubts)`);
  expect(await claimed()).toBe('7');
});

it('lets the others have their turn where one is marked again whenever it is read', async () => {
  await mark('7');
  await mark('8');
  const first = await claimRefetch(pool, 'refetch', LEASE_MS);
  expect(first?.subject.id).toBe('7');
  await aSecondLater();
  // An event that came while it was read: the read does not settle it.
  await mark('7');
  await inTransaction(pool, (trx) => endRefetch(trx, first!));
  expect([await claimed(), await claimed()]).toEqual(['8', '7']);
});

/** Claims as a worker does; says of what, and the most rows that any step of it took in hand. */
async function claimWatched(lane: 'refetch' | 'enrichment') {
  await pool.query('analyze doubts, refetches');
  await using watched = await watchWorkersRows(database.url);
  const claim = await claimRefetch(watched.pool, lane, LEASE_MS);
  return { id: claim?.subject.id, rows: watched.most() };
}

it.each(['refetch', 'enrichment'] as const)(
  'finds the next one of a long queue by its place in the index: %s',
  async (lane) => {
    await pool.query(`
      insert into doubts (forum_id, subject_kind, subject_id, reason, event_log_id, first_marked_at)
      select 1, kind, id, reason, 1, now() - id * interval '1 s'
      from generate_series(1, 20000) as id, (values ('post', 'no_topic'), ('user', 'stub')) as of (kind, reason)`);
    const { id, rows } = await claimWatched(lane);
    expect(id).toBe('20000');
    expect(rows).toBeLessThanOrEqual(100);
  },
);

it.each(['refetch', 'enrichment'] as const)(
  'does not walk over what was refused for good: %s',
  async (lane) => {
    const reason = lane === 'refetch' ? 'stub' : 'no_topic';
    await mark('1', reason);
    const refused = await claimRefetch(pool, lane, LEASE_MS);
    await failRefetch(pool, refused!, { error: 'no', afterMs: null });
    // The others as it is: one by one they would take a slow disk minutes.
    for (const table of ['doubts', 'refetches']) {
      await pool.query(
        `insert into ${table}
         select (jsonb_populate_record(first, jsonb_build_object('subject_id', id))).*
         from ${table} as first, generate_series(2, ${REFUSED}) as id`,
      );
    }
    await aSecondLater();
    await mark('7', reason);
    const { id, rows } = await claimWatched(lane);
    expect(id).toBe('7');
    expect(rows).toBeLessThanOrEqual(10);
  },
);
