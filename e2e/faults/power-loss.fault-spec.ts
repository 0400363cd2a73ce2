import { setTimeout as sleep } from 'node:timers/promises';
import { makeCluster } from './rig/cluster-files.js';
import { expectSettled } from './rig/expect-settled.js';
import { expectKept } from './rig/expectations.js';
import { forumBodies } from './rig/forum-events.js';
import { PostgresServer } from './rig/postgres-server.js';
import { losePower, mountPowerCutDisk, TAKES, type PowerCutDisk } from './rig/power-cut-disk.js';
import { randomFrom } from './rig/random.js';
import { reportRow } from './rig/report-row.js';
import { say } from './rig/say.js';
import { Stage } from './rig/stage.js';
import { survives, underLoad } from './rig/under-load.js';
import { until } from './rig/until.js';
import { untilNothingIsOwed } from './rig/until-nothing-is-owed.js';
import { callWitness } from './rig/witness.js';

/**
 * A crash of PostgreSQL alone proves little of the disk: what was written and never flushed is still in
 * the kernel's hands and comes back. Here it does not.
 */

/** In CI 10. */
const CUTS = Math.max(3, Number(process.env['FAULT_CYCLES'] ?? 10) / 10);
const SEED = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);
const SETTLED_WITHIN_MS = 60_000;

const disks = {
  ours: mountPowerCutDisk(768),
  careless: mountPowerCutDisk(768),
  failing: mountPowerCutDisk(768),
};
afterAll(async () => {
  for (const disk of Object.values(disks)) {
    await disk?.[Symbol.asyncDispose]();
  }
});

const itWith = (disk: PowerCutDisk | null) => {
  if (!disk) {
    say(`F24, F25 CANNOT RUN HERE: they take ${TAKES}`);
  }
  // Said above: not every machine has a disk whose power can be cut.
  return disk ? it : it.skip;
};

itWith(disks.ours)(
  `F24 keeps everything through ${CUTS} losses of power (FAULT_SEED=${SEED})`,
  async () => {
    const disk = disks.ours!;
    await using server = await PostgresServer.start({}, makeCluster({ data: disk.folder }));
    await using stage = await Stage.open(server, { seed: SEED, makeEvent: forumBodies(SEED) });
    await callWitness(stage);
    const worker = await stage.startWorker();
    const random = randomFrom(SEED);
    await survives('F24', stage, async () => {
      for (let cut = 0; cut < CUTS; cut += 1) {
        const began = performance.now();
        await until(
          `there is a 2xx before cut ${cut}`,
          () => stage.vendor.firstAckAfter(began) !== null,
        );
        await sleep(random() * 500);
        await losePower(server, disk);
        await server.start();
      }
    });
    await untilNothingIsOwed(stage, SETTLED_WITHIN_MS, worker);
    await expectSettled(stage);
    expect(worker.ending()).toBeNull();
  },
  120_000 + CUTS * 10_000,
);

itWith(disks.careless)('F24 finds a server that does not flush', async () => {
  const disk = disks.careless!;
  await using server = await PostgresServer.start({}, makeCluster({ data: disk.folder }));
  await using stage = await Stage.open(server);
  const ordeal = await underLoad(stage, async () => {
    await server.query('alter system set fsync = off');
    await server.query('select pg_reload_conf()');
    await sleep(1_000);
    await losePower(server, disk);
    await server.start();
  });
  reportRow('F24 without fsync', ordeal);
  expect(() => expectKept(ordeal)).toThrow('lost');
  expect(ordeal.lost.length).toBeGreaterThan(0);
});

itWith(disks.failing)(
  'F25 the disk answers with errors: PostgreSQL gives up, nothing acknowledged is lost',
  async () => {
    const disk = disks.failing!;
    await using server = await PostgresServer.start({}, makeCluster({ data: disk.folder }));
    await using stage = await Stage.open(server);
    const ordeal = await survives('F25', stage, async () => {
      disk.cutPower();
      // A commit that cannot be flushed must not be tried again: what the kernel dropped would count as written.
      await until('PostgreSQL has ended', () => server.hasEnded());
      expect(server.hasSaid('PANIC:')).toBe(true);
      await disk.restorePower();
      await server.start();
    });
    expect(ordeal.refusals['503']).toBeGreaterThan(0);
  },
);
