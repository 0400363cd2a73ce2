import { setTimeout as sleep } from 'node:timers/promises';
import { hire, type CrewMember } from './rig/crew.js';
import { expectKept } from './rig/expectations.js';
import { expectSettled } from './rig/expect-settled.js';
import { forumBodies, forumEvents } from './rig/forum-events.js';
import { PostgresServer } from './rig/postgres-server.js';
import { pick, randomFrom } from './rig/random.js';
import { say } from './rig/say.js';
import { Stage } from './rig/stage.js';
import { storeBacklog } from './rig/store-backlog.js';
import { untilNothingIsOwed } from './rig/until-nothing-is-owed.js';
import { callWitness } from './rig/witness.js';
import { CREW_SETTINGS, freeze, KILLS, LEASE_MS } from './rig/worker-nemeses.js';

/** CI runs 100. */
const DEATHS = Number(process.env['FAULT_CYCLES'] ?? 10);
const SEED = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);
const CREW = 3;
/** One in so many does not die, but stands still for longer than its lease. */
const FREEZE_EACH = 8;
const PER_SECOND = 80;
const SETTLED_WITHIN_MS = 60_000;
/** More than ten of a worker's batches. */
const BACKLOG = 30_000;

it(
  `F10 F11 settles everything once through ${DEATHS} deaths of workers (FAULT_SEED=${SEED})`,
  async () => {
    await using server = await PostgresServer.start({ max_connections: '200' });
    await using stage = await Stage.open(server, { seed: SEED, makeEvent: forumBodies(SEED) });
    await callWitness(stage);
    const random = randomFrom(SEED);
    const crew: Promise<CrewMember>[] = Array.from({ length: CREW }, () =>
      hire(stage, CREW_SETTINGS),
    );
    const counts: Record<string, number> = {};
    await Promise.all(crew);
    stage.vendor.startLoad(PER_SECOND);
    for (let death = 0; death < DEATHS; death += 1) {
      const place = Math.floor(random() * CREW);
      const victim = await crew[place]!;
      if (death % FREEZE_EACH === FREEZE_EACH - 1) {
        await freeze(victim);
      }
      const how = pick(random, Object.keys(KILLS));
      counts[how] = (counts[how] ?? 0) + 1;
      await KILLS[how]?.(victim, random);
      expect(victim.worker.ending()).toBe('SIGKILL');
      crew[place] = hire(stage, CREW_SETTINGS);
    }
    const ended = performance.now();
    await stage.vendor.quiesce();
    await untilNothingIsOwed(stage, SETTLED_WITHIN_MS);
    await Promise.all(crew);
    say(
      `workers die: ${DEATHS} times (${JSON.stringify(counts)}); ${stage.vendor.sent.length} events, ` +
        `all settled ${((performance.now() - ended) / 1_000).toFixed(1)} s after the last (FAULT_SEED=${SEED})`,
    );
    expectKept(await stage.check());
    await expectSettled(stage);
  },
  120_000 + DEATHS * 10_000,
);

it('F10 settles in seconds what was with a worker that is killed in a backlog', async () => {
  await using server = await PostgresServer.start();
  await using stage = await Stage.open(server);
  await callWitness(stage);
  await storeBacklog(stage, BACKLOG, forumEvents(SEED));
  // Its batches are as large as they are by default: thousands of events are left, and one by one they would take long.
  const victim = await hire(stage, { LEASE_MS: String(LEASE_MS) });
  await KILLS['amid the projection']?.(victim, randomFrom(SEED));
  const died = performance.now();
  await stage.startWorker({ LEASE_MS: String(LEASE_MS) });
  await untilNothingIsOwed(stage, SETTLED_WITHIN_MS);
  const [left] = await stage.query<{ left: number; most: number; tries: number }>(
    `select sum(count)::int as left, max(count)::int as most, max(attempts) as tries from (
       select count(*), max(attempts) as attempts from outcomes where attempts > 1 group by xmin
     ) as together`,
  );
  say(
    `a backlog's worker dies: it left ${left?.left} of ${BACKLOG} events; all settled ` +
      `${((performance.now() - died) / 1_000).toFixed(1)} s later (FAULT_SEED=${SEED})`,
  );
  // It had a batch or two in hand, and each of those was tried once more, a few at once.
  expect(left?.left).toBeGreaterThan(1_000);
  expect(left).toMatchObject({ most: 50, tries: 2 });
  await expectSettled(stage);
});

it('F14 settles in seconds what came while every worker was dead', async () => {
  await using server = await PostgresServer.start();
  await using stage = await Stage.open(server, { seed: SEED, makeEvent: forumBodies(SEED) });
  await callWitness(stage);
  stage.vendor.startLoad(PER_SECOND);
  await sleep(1_500);
  await stage.vendor.quiesce();
  expect((await stage.query('select from inbox')).length).toBe(stage.vendor.sent.length);
  await stage.startWorker(CREW_SETTINGS);
  await untilNothingIsOwed(stage, SETTLED_WITHIN_MS);
  await expectSettled(stage);
});
