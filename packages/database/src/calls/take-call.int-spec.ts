import type { Pool } from 'pg';
import { poolOf } from '../connection/data-source.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import type { Lane } from './lane.js';
import { noteAnswer } from './note-answer.js';
import { stopWaiting } from './stop-waiting.js';
import { takeCall } from './take-call.js';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  pool = poolOf(database.dataSource);
});
afterAll(() => database[Symbol.asyncDispose]());
beforeEach(() => pool.query('truncate calls, call_waits, calls_by_day'));

const ask = (lane: Lane = 'backfill', waitId: string | null = null, perSecond = 2) =>
  takeCall(pool, { forumId: 1, lane, perSecond, arrivesWithinMs: 3_000 }, waitId);
/** As if that much time had passed since all that was granted and answered. */
const later = (ms: number) =>
  pool.query(
    `update calls set granted_at = granted_at - $1 * interval '1 ms',
      answered_at = answered_at - $1 * interval '1 ms'`,
    [ms],
  );
const granted = async (...of: Parameters<typeof ask>) => {
  const taken = await ask(...of);
  return taken.granted ? taken.callId : null;
};
const refused = async (...of: Parameters<typeof ask>) => {
  const taken = await ask(...of);
  if (taken.granted) {
    throw new Error('granted');
  }
  return taken;
};

it('lets as many go as the rate allows, and says how long the next one waits', async () => {
  const began = performance.now();
  expect(await granted()).not.toBeNull();
  expect(await granted()).not.toBeNull();
  const { waitMs } = await refused();
  const elapsed = performance.now() - began;
  expect(waitMs).toBeGreaterThan(3_000);
  expect(waitMs).toBeGreaterThanOrEqual(Math.floor(4_000 - elapsed));
  expect(waitMs).toBeLessThanOrEqual(4_000);
});

it('counts a call until a second after its answer: it may have arrived as late as that', async () => {
  const first = await granted();
  await granted();
  await later(1_500);
  await noteAnswer(pool, first ?? '');
  const { waitId, waitMs } = await refused();
  expect(waitMs).toBeLessThanOrEqual(1_000);
  await later(1_001);
  expect(await granted('backfill', waitId)).not.toBeNull();
});

it('takes back what a dead process was granted, once the call must have arrived', async () => {
  await granted();
  await granted();
  await later(3_000);
  const { waitId } = await refused();
  await later(1_001);
  expect(await granted('backfill', waitId)).not.toBeNull();
});

it('lets the more urgent one go first, then who came first', async () => {
  await granted('backfill', null, 1);
  const backfill = await refused('backfill', null, 1);
  const reconcile = await refused('reconcile', null, 1);
  const second = await refused('reconcile', null, 1);
  const refetch = await refused('refetch', null, 1);
  const order = [];
  for (let turn = 0; turn < 4; turn += 1) {
    await later(5_000);
    for (const [lane, { waitId }] of [
      ['backfill', backfill],
      ['reconcile', second],
      ['reconcile', reconcile],
      ['refetch', refetch],
    ] as const) {
      const isWaiting = await pool.query('select from call_waits where id = $1', [waitId]);
      if (isWaiting.rowCount === 1 && (await granted(lane, waitId, 1))) {
        order.push(waitId);
      }
    }
  }
  expect(order).toEqual([refetch, reconcile, second, backfill].map(({ waitId }) => waitId));
});

it('waits for nobody who has died or left', async () => {
  await granted('backfill', null, 1);
  await refused('refetch', null, 1);
  await pool.query(`update call_waits set seen_at = seen_at - interval '3001 ms'`);
  const { waitId } = await refused('enrichment', null, 1);
  await stopWaiting(pool, waitId);
  await later(5_000);
  expect(await granted('backfill', null, 1)).not.toBeNull();
});

it('keeps the forums apart, and counts calls by day and lane: the vendor bills them', async () => {
  await granted('backfill', null, 1);
  expect(
    await takeCall(
      pool,
      { forumId: 2, lane: 'refetch', perSecond: 1, arrivesWithinMs: 3_000 },
      null,
    ),
  ).toMatchObject({ granted: true });
  const { rows } = await pool.query(
    'select forum_id as forum, lane, calls from calls_by_day order by 1',
  );
  expect(rows).toEqual([
    { forum: 1, lane: 'backfill', calls: 1 },
    { forum: 2, lane: 'refetch', calls: 1 },
  ]);
});

it('never grants more than the rate to any number who ask at once', async () => {
  const all = await Promise.all(Array.from({ length: 40 }, () => ask('refetch', null, 5)));
  expect(all.filter((taken) => taken.granted)).toHaveLength(5);
});
