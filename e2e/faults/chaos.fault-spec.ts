import { setTimeout as sleep } from 'node:timers/promises';
import { makeCluster } from './rig/cluster-files.js';
import { hire, type CrewMember } from './rig/crew.js';
import { expectSettled } from './rig/expect-settled.js';
import { expectKept } from './rig/expectations.js';
import { forumBodies } from './rig/forum-events.js';
import { NEMESES } from './rig/nemeses.js';
import { PostgresServer } from './rig/postgres-server.js';
import { losePower, mountPowerCutDisk, TAKES } from './rig/power-cut-disk.js';
import { pick, randomFrom } from './rig/random.js';
import { say } from './rig/say.js';
import { halfOpen } from './rig/scenarios.js';
import { Stage } from './rig/stage.js';
import { until } from './rig/until.js';
import { untilNothingIsOwed } from './rig/until-nothing-is-owed.js';
import { callWitness } from './rig/witness.js';
import { CREW_SETTINGS, freeze, KILLS } from './rig/worker-nemeses.js';

/** Half of what CI has of each kind of crash alone: 50. */
const FAULTS = Math.ceil(Number(process.env['FAULT_CYCLES'] ?? 10) / 2);
const SEED = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);
const CREW = 2;
const PER_SECOND = 60;
const SETTLED_WITHIN_MS = 60_000;

const disk = mountPowerCutDisk(2_048);
afterAll(() => disk?.[Symbol.asyncDispose]());
if (!disk) {
  say(`F75 LACKS LOSSES OF POWER HERE: they take ${TAKES}`);
}

it(
  `F75 F76 settles everything once through ${FAULTS} faults of all sorts (FAULT_SEED=${SEED})`,
  async () => {
    await using server = await PostgresServer.start(
      { max_connections: '200' },
      makeCluster(disk ? { data: disk.folder } : {}),
    );
    await using stage = await Stage.open(server, { seed: SEED, makeEvent: forumBodies(SEED) });
    await callWitness(stage);
    const random = randomFrom(SEED);
    const crew: CrewMember[] = [];
    for (let place = 0; place < CREW; place += 1) {
      crew.push(await hire(stage, CREW_SETTINGS));
    }
    const faults: Record<string, () => Promise<void>> = {
      ...Object.fromEntries(
        Object.entries(NEMESES).map(([name, strike]) => [name, () => strike(stage)]),
      ),
      'half-open link': () => halfOpen(stage, 1_500),
      'worker killed': async () => {
        const place = Math.floor(random() * CREW);
        await KILLS[pick(random, Object.keys(KILLS))]?.(crew[place]!, random);
        crew[place] = await hire(stage, CREW_SETTINGS);
      },
      'worker frozen': () => freeze(pick(random, crew)),
      ...(disk && {
        'power lost': async () => {
          await losePower(server, disk);
          await server.start();
        },
      }),
    };
    const counts: Record<string, number> = {};
    let longest = 0;
    stage.vendor.startLoad(PER_SECOND);
    for (let fault = 0; fault < FAULTS; fault += 1) {
      await sleep(50 + random() * 450);
      const kind = pick(random, Object.keys(faults));
      counts[kind] = (counts[kind] ?? 0) + 1;
      await faults[kind]?.();
      const ended = performance.now();
      await until(
        `there is a 2xx after fault ${fault}, ${kind}`,
        () => stage.vendor.firstAckAfter(ended) !== null,
      );
      longest = Math.max(longest, (stage.vendor.firstAckAfter(ended) ?? Infinity) - ended);
    }
    const ended = performance.now();
    await stage.vendor.quiesce();
    await untilNothingIsOwed(stage, SETTLED_WITHIN_MS, crew[0]?.worker);
    say(
      `chaos: ${FAULTS} faults (${JSON.stringify(counts)}); ${stage.vendor.sent.length} events, all settled ` +
        `${((performance.now() - ended) / 1_000).toFixed(1)} s after the last; longest recovery ` +
        `${longest.toFixed(0)} ms (FAULT_SEED=${SEED})`,
    );
    expectKept(await stage.check());
    await expectSettled(stage);
    expect(crew.map(({ worker }) => worker.ending())).toEqual(crew.map(() => null));
    expect(longest).toBeLessThanOrEqual(3_000);
  },
  120_000 + FAULTS * 15_000,
);
