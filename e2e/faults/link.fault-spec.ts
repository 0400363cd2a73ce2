import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresServer } from './rig/postgres-server.js';
import { halfOpen } from './rig/scenarios.js';
import { Stage } from './rig/stage.js';
import { survives } from './rig/under-load.js';
import { until, untilReady } from './rig/until.js';
import { silentHints } from './rig/worker-scenarios.js';

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

const hints = () =>
  stage.query(
    `select from pg_stat_activity
     where application_name = 'forum-sync receiver hints' and datname = current_database()`,
  );

it('F39 200 ms more each way, with jitter: all is 2xx', async () => {
  const ordeal = await survives('F39 200 ms', stage, async () => {
    Object.assign(stage.proxy.weather, { latencyMs: 100, jitterMs: 100 });
    await sleep(500);
    await stage.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'forum-sync receiver hints'`,
    );
    await sleep(2_500);
    Object.assign(stage.proxy.weather, { latencyMs: 0, jitterMs: 0 });
  });
  expect(ordeal.refusals).toEqual({});
  await sleep(500);
  // A hint is not worth more than one connection, however long that takes to make.
  expect((await hints()).length).toBeLessThanOrEqual(1);
});

it('F39 2 s more', async () => {
  await survives('F39 2 s', stage, async () => {
    Object.assign(stage.proxy.weather, { latencyMs: 1_000 });
    await sleep(6_000);
    Object.assign(stage.proxy.weather, { latencyMs: 0 });
  });
});

it('F39 slices of 7 bytes', async () => {
  const ordeal = await survives('F39 slices', stage, async () => {
    stage.proxy.weather.sliceBytes = 7;
    await sleep(1_000);
    stage.proxy.weather.sliceBytes = 0;
  });
  expect(ordeal.refusals).toEqual({});
});

it.each(['before', 'midway', 'after'] as const)('F40 reset %s the commit', async (when) => {
  const ordeal = await survives(`F40 ${when}`, stage, async () => {
    for (let time = 0; time < 10; time += 1) {
      const link = await stage.proxy.interrupt('insert-events', when);
      link.reset();
      await sleep(50);
    }
  });
  expect(ordeal.refusals['503']).toBeGreaterThanOrEqual(10);
  if (when === 'after') {
    // Committed, and nobody heard of it. Not all ten: a cut may meet a repeat, which stores nothing new.
    expect(ordeal.ambiguous).toBeGreaterThan(0);
  }
});

it('F41 half-open: no hang, and new connections serve as soon as there are any', async () => {
  const ordeal = await survives('F41', stage, () => halfOpen(stage, 9_000));
  expect(ordeal.refusals['503']).toBeGreaterThan(0);
});

it('F41 a firewall forgets every link: the pool replaces them within 3 s', async () => {
  await survives('F41 forgotten', stage, async () => {
    // Events and their repeats at one moment: the pool has several connections then.
    const event = stage.vendor.next();
    await Promise.all(Array.from({ length: 40 }, () => stage.vendor.attempt(event)));
    await halfOpen(stage, 0);
  });
});

it('F40 down and up again', async () => {
  const ordeal = await survives('F40 down', stage, async () => {
    await stage.proxy.down();
    await sleep(2_000);
    await stage.proxy.up();
  });
  expect(ordeal.refusals['503']).toBeGreaterThan(0);
});

it('F43 a database that cannot be reached at boot: ready by itself once it can', async () => {
  await stage.proxy.down();
  const receiver = await stage.startReceiver();
  const event = stage.vendor.next();
  expect(await stage.vendor.attempt(event)).toMatchObject({ status: 503, bodyBytes: 0 });
  expect((await fetch(`${receiver.url}/health/live`)).status).toBe(200);
  await stage.proxy.up();
  await untilReady(receiver.url, 3_000);
  await until(
    'the event is taken',
    async () => (await stage.vendor.attempt(event)).status === 200,
    3_000,
  );
  expect(receiver.ending()).toBeNull();
});

it('F44 hints silently dead: polling drains within 2 s', () => silentHints(stage));
