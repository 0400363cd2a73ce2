import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { giveTo, makeCluster } from './rig/cluster-files.js';
import { PostgresServer } from './rig/postgres-server.js';
import { expectAlive } from './rig/probes.js';
import { say } from './rig/say.js';
import { mountSmallDisk, type SmallDisk } from './rig/small-disk.js';
import { Stage } from './rig/stage.js';
import { survives } from './rig/under-load.js';
import { until } from './rig/until.js';

const disks = { data: mountSmallDisk(24), wal: mountSmallDisk(48) };
afterAll(async () => {
  await disks.data?.[Symbol.asyncDispose]();
  await disks.wal?.[Symbol.asyncDispose]();
});

const itWith = (disk: SmallDisk | null) => {
  if (!disk) {
    say('F26, F27 CANNOT RUN HERE: a disk that can be full takes the right to mount (root)');
  }
  // Said above: only who may mount can have a disk that fills up.
  return disk ? it : it.skip;
};

itWith(disks.data)(
  'F26 the disk of the tables is full: 503 at once, and it goes on by itself',
  async () => {
    const disk = disks.data!;
    await using server = await PostgresServer.start();
    giveTo(server.files.user, disk.folder);
    await server.query(`create tablespace small location '${disk.folder}'`);
    await using stage = await Stage.open(server);
    await stage.query('alter table events set tablespace small');
    const ordeal = await survives('F26', stage, async () => {
      await disk.fill();
      await until('there is a 503', () => stage.vendor.wasRefused());
      await expectAlive(stage.receiver);
      await sleep(1_500);
      disk.empty();
    });
    expect(ordeal.refusals['503']).toBeGreaterThan(0);
  },
);

itWith(disks.wal)(
  'F27 the disk of the write-ahead log is full: PostgreSQL ends, nothing is lost',
  async () => {
    const disk = disks.wal!;
    const wal = join(disk.folder, 'wal');
    mkdirSync(wal);
    await using server = await PostgresServer.start(
      { min_wal_size: '2MB', max_wal_size: '8MB', wal_recycle: 'off' },
      makeCluster({ wal }),
    );
    await using stage = await Stage.open(server);
    const ordeal = await survives('F27', stage, async () => {
      await disk.fill();
      // Each switch wants the next segment; there is no room for one.
      await until('PostgreSQL has ended', async () => {
        await server.query('select pg_switch_wal()').catch(() => {});
        return server.hasEnded();
      });
      await expectAlive(stage.receiver);
      await sleep(500);
      disk.empty();
      await server.start();
    });
    expect(ordeal.refusals['503']).toBeGreaterThan(0);
  },
);
