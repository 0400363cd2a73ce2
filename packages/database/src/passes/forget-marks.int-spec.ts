import type { Pool } from 'pg';
import { poolOf } from '../connection/data-source.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { cancelPass } from './cancel-pass.js';
import { endPass } from './end-pass.js';
import { forgetMarks } from './forget-marks.js';
import { resumePass } from './resume-pass.js';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  pool = poolOf(database.dataSource);
});
afterAll(() => database[Symbol.asyncDispose]());

const LEASE = 'c3a1f1f2-0000-4000-8000-000000000000';

/** A pass at work that expects so many rows. */
async function pass(purpose: string, marks: number): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into passes (purpose, state, depth, forum_id, dry_run, lists, reason, requested_by, requested_at, lease_token)
     values ($1, 'running', 'full', 1, false, '{posts}', 'command', 'a test', now(), $2) returning id`,
    [purpose, LEASE],
  );
  const id = rows[0]!.id;
  await pool.query(`insert into marks select $1, 'posts', generate_series(1, $2::integer)`, [
    id,
    marks,
  ]);
  return id;
}
const marks = async () =>
  (await pool.query<{ count: number }>('select count(*)::integer as count from marks')).rows[0]
    ?.count;

it('takes away what passes that are over expected, a part at a time', async () => {
  const cancelled = await pass('reconcile', 5);
  expect(await cancelPass(pool, cancelled)).toBe(true);
  expect(await cancelPass(pool, cancelled)).toBe(false);
  const failed = await pass('reconcile', 4);
  const lease = { passId: failed, leaseToken: LEASE, leaseMs: 1_000 };
  await endPass(pool, lease, { state: 'failed', error: 'no', calls: 0 });
  await pass('reconcile', 3);
  // Neither statement may take longer the more marks there are.
  expect(await marks()).toBe(12);
  expect([await forgetMarks(pool, 6), await forgetMarks(pool, 6)]).toEqual([6, 3]);
  expect(await forgetMarks(pool, 6)).toBe(0);
  expect(await marks()).toBe(3);
});

it('keeps those of a pass that failed while it may be resumed', async () => {
  await pool.query('delete from passes');
  const failed = await pass('reconcile', 4);
  expect(await resumePass(pool, failed)).toBe(false);
  const lease = { passId: failed, leaseToken: LEASE, leaseMs: 1_000 };
  await endPass(pool, lease, { state: 'failed', error: 'no', calls: 0 });
  expect(await forgetMarks(pool, 6)).toBe(0);
  // It was never begun.
  expect(await resumePass(pool, failed)).toBe(false);
  await pool.query('update passes set started_at = now()');
  expect(await resumePass(pool, failed)).toBe(true);
  await pool.query(`update passes set state = 'failed'`);
  await pass('backfill', 1);
  expect(await forgetMarks(pool, 6)).toBe(0);
  await pass('reconcile', 1);
  expect(await resumePass(pool, failed)).toBe(false);
  expect(await forgetMarks(pool, 6)).toBe(4);
});
