import { clockOff } from './rig/clock-off.js';
import { expectSettled } from './rig/expect-settled.js';
import { expectKept } from './rig/expectations.js';
import { forumBodies } from './rig/forum-events.js';
import { PostgresServer } from './rig/postgres-server.js';
import { reportRow } from './rig/report-row.js';
import { Stage } from './rig/stage.js';
import { underLoad } from './rig/under-load.js';
import { untilNothingIsOwed } from './rig/until-nothing-is-owed.js';
import { callWitness } from './rig/witness.js';

const TWO_DAYS_MS = 2 * 86_400_000;
const SEED = 20;

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.start();
});
afterAll(() => server[Symbol.asyncDispose]());

it.each([
  ['ahead', TWO_DAYS_MS],
  ['behind', -TWO_DAYS_MS],
])('F20 a receiver whose clock is two days %s writes down no time of its own', async (_how, ms) => {
  await using stage = await Stage.open(server, {
    seed: SEED,
    makeEvent: forumBodies(SEED),
    nodeArguments: clockOff(ms),
  });
  await callWitness(stage);
  const worker = await stage.startWorker({}, []);
  const ordeal = await underLoad(stage, () => stage.killReceiver());
  reportRow('F20', ordeal);
  expectKept(ordeal);
  await untilNothingIsOwed(stage, 60_000, worker);
  await expectSettled(stage);
  const strange = await stage.query(
    `select * from (
       select 'events' as place, received_at as time from events
       union all select 'deliveries', received_at from deliveries
       union all select 'heartbeats', beat_at from heartbeats
       union all select 'token_uses', hour from token_uses
       union all select 'outages', began_at from outages
     ) as noted where time not between now() - interval '3 hours' and now()`,
  );
  expect(strange).toEqual([]);
  expect(await stage.query('select from token_uses')).not.toEqual([]);
});
