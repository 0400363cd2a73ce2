import { setTimeout as sleep } from 'node:timers/promises';
import { hire } from './rig/crew.js';
import { expectSettled } from './rig/expect-settled.js';
import { forumEvents } from './rig/forum-events.js';
import { PostgresServer } from './rig/postgres-server.js';
import { crashPostgres } from './rig/scenarios.js';
import { Stage } from './rig/stage.js';
import { storeBacklog } from './rig/store-backlog.js';
import { survives } from './rig/under-load.js';
import { until } from './rig/until.js';
import { untilNothingIsOwed } from './rig/until-nothing-is-owed.js';
import { callWitness } from './rig/witness.js';

let server: PostgresServer;
let stage: Stage;
beforeAll(async () => {
  server = await PostgresServer.start();
});
afterAll(() => server[Symbol.asyncDispose]());
beforeEach(async () => {
  stage = await Stage.open(server);
});
afterEach(() => stage[Symbol.asyncDispose]());

it('F21 kill -9 of the postmaster and its children', async () => {
  await survives('F21', stage, () => crashPostgres(stage));
});

it('F21 blames no event that a worker had in hand, and does not wait for the end of its lease', async () => {
  await callWitness(stage);
  await storeBacklog(stage, 10_000, forumEvents(1));
  const member = await hire(stage, { LEASE_MS: '60000' });
  const link = await member.cut('append-outcomes', 'before');
  await server.crash();
  link?.reset();
  await sleep(500);
  await server.start();
  await untilNothingIsOwed(stage, 30_000, member.worker);
  expect(await stage.query('select distinct attempts from outcomes')).toEqual([{ attempts: 1 }]);
  await expectSettled(stage);
});

it('F22 immediate stop', async () => {
  await survives('F22', stage, async () => {
    await server.stopImmediately();
    await sleep(500);
    await server.start();
  });
});

it('F29 crash during the recovery from a crash, twice', async () => {
  await survives('F29', stage, async () => {
    // So much to do again that the recovery lasts until the next crash.
    await stage.query(
      `create table much as select repeat('x', 500) from generate_series(1, 60000)`,
    );
    await server.crash();
    for (let time = 0; time < 2; time += 1) {
      server.launch();
      await until('the recovery has begun', () => server.hasSaid('redo starts'));
      await server.crash();
      expect(server.hasSaid('ready to accept connections')).toBe(false);
    }
    await server.start();
  });
});

it('F28 kill -9 of one backend: the postmaster restarts all', async () => {
  const { refusals } = await survives('F28 kill', stage, async () => {
    await server.killBackend();
    await server.untilAccepting();
  });
  expect(refusals['503']).toBeGreaterThan(0);
});

const terminateAll = () =>
  stage.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  );

it('F28 pg_terminate_backend of all, each second', async () => {
  await survives('F28 terminate', stage, async () => {
    for (let second = 0; second < 5; second += 1) {
      await terminateAll();
      await sleep(1_000);
    }
  });
});

it('F28 the same, faster, does not end the worker either', async () => {
  const worker = await stage.startWorker();
  await survives('F28 worker', stage, async () => {
    for (let time = 0; time < 30; time += 1) {
      await terminateAll();
      await sleep(100);
    }
  });
  expect([worker.ending(), worker.log.filter((line) => line.includes('ends the process'))]).toEqual(
    [null, []],
  );
  await untilNothingIsOwed(stage, 30_000, worker);
});
