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

/** So much later than now that no test takes as long, however slow the machine is. */
const FAR_MS = 600_000;

const ask = (lane: Lane = 'backfill', waitId: string | null = null, perSecond = 2) =>
  takeCall(pool, { forumId: 1, lane, perSecond, arrivesWithinMs: FAR_MS }, waitId);
/** As if that much time had passed since all that was granted and answered. */
const later = (ms: number) =>
  pool.query(
    `update calls set granted_at = granted_at - $1 * interval '1 ms',
      answered_at = answered_at - $1 * interval '1 ms'`,
    [ms],
  );
/** Nobody who waits is taken for gone, however long it is until he asks again. */
const allAreThere = () =>
  pool.query(`update call_waits set seen_at = clock_timestamp() + interval '1 hour'`);
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

/** What the next one waits for what was granted or answered since `began`, but for the time that this took. */
async function expectRefusedFor(ms: number, began: number): Promise<string> {
  const { waitId, waitMs } = await refused();
  const elapsed = performance.now() - began;
  expect(waitMs).toBeGreaterThanOrEqual(Math.floor(ms - elapsed));
  expect(waitMs).toBeLessThanOrEqual(ms);
  return waitId;
}

it('lets as many go as the rate allows, and says how long the next one waits', async () => {
  const began = performance.now();
  expect(await granted()).not.toBeNull();
  expect(await granted()).not.toBeNull();
  await expectRefusedFor(FAR_MS + 1_000, began);
});

it('counts a call until a second after its answer: it may have arrived as late as that', async () => {
  const first = await granted();
  await granted();
  await later(1_500);
  const began = performance.now();
  await noteAnswer(pool, first ?? '');
  // The answer is yet to come, so that its second is not over while this test asks.
  await later(-FAR_MS);
  const waitId = await expectRefusedFor(FAR_MS + 1_000, began);
  await later(FAR_MS + 1_001);
  expect(await granted('backfill', waitId)).not.toBeNull();
});

it('takes back what a dead process was granted, once the call must have arrived', async () => {
  const began = performance.now();
  await granted();
  await granted();
  const waitId = await expectRefusedFor(FAR_MS + 1_000, began);
  await later(FAR_MS + 1_001);
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
    await later(FAR_MS + 1_001);
    for (const [lane, { waitId }] of [
      ['backfill', backfill],
      ['reconcile', second],
      ['reconcile', reconcile],
      ['refetch', refetch],
    ] as const) {
      await allAreThere();
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
  await later(FAR_MS + 1_001);
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
