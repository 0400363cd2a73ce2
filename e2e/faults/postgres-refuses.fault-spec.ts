import { setTimeout as sleep } from 'node:timers/promises';
import { holdLock } from './rig/hold-lock.js';
import { PostgresServer } from './rig/postgres-server.js';
import { expectAlive, expectNotReady } from './rig/probes.js';
import { Stage } from './rig/stage.js';
import { takeAllConnections } from './rig/take-all-connections.js';
import { survives } from './rig/under-load.js';
import { untilReady } from './rig/until.js';

let server: PostgresServer;
let stage: Stage;
beforeAll(async () => {
  server = await PostgresServer.start({ max_connections: '24' });
});
afterAll(() => server[Symbol.asyncDispose]());
beforeEach(async () => {
  stage = await Stage.open(server);
});
afterEach(() => stage[Symbol.asyncDispose]());

it('F30 max_connections reached: 503 within 2 s, health answers, and it comes back', async () => {
  const ordeal = await survives('F30', stage, async () => {
    const release = await takeAllConnections(stage);
    await expectAlive(stage.receiver);
    await expectNotReady(stage.receiver, 'cannot be used');
    await sleep(1_500);
    await release();
  });
  expect(ordeal.refusals['503']).toBeGreaterThan(0);
  expect(ordeal.longest503Ms).toBeLessThanOrEqual(2_000);
});

it('F31 every statement slow until its time-out: bounded waits, alive', async () => {
  const ordeal = await survives(
    'F31',
    stage,
    async () => {
      await stage.query(`
        create function doze() returns trigger language plpgsql as
          'begin perform pg_sleep(30); return null; end';
        create trigger doze before insert on events for each statement execute function doze()`);
      await sleep(3_000);
      await expectAlive(stage.receiver);
      await sleep(5_000);
      await dropTrigger();
    },
    { perSecond: 40 },
  );
  expect(ordeal.refusals['503']).toBeGreaterThan(0);
});

async function dropTrigger(): Promise<void> {
  // The dozing statements hold the table; they end by their own time-out.
  for (;;) {
    const dropped = await stage.query('drop function doze cascade').then(
      () => true,
      () => false,
    );
    if (dropped) {
      return;
    }
  }
}

it.each(['events', 'inbox'])('F32 ACCESS EXCLUSIVE on %s for 8 s', async (table) => {
  const ordeal = await survives(`F32 ${table}`, stage, async () => {
    const release = await holdLock(stage, table);
    await sleep(8_000);
    await release();
  });
  expect(ordeal.refusals['503']).toBeGreaterThan(0);
});

it('F35 read-only, as a standby after a failover', async () => {
  const ordeal = await survives('F35', stage, async () => {
    await configure('default_transaction_read_only', 'on');
    await expectNotReady(stage.receiver, 'read_only');
    await sleep(1_500);
    await configure('default_transaction_read_only', 'off');
  });
  expect(ordeal.refusals['503']).toBeGreaterThan(0);
  await untilReady(stage.receiver.url);
});

it.each(['fsync', 'full_page_writes', 'synchronous_commit'])(
  'F37 with %s off it is not ready, and says so',
  async (setting) => {
    await configure(setting, 'off');
    try {
      await expectNotReady(stage.receiver, `${setting} is off`);
    } finally {
      await configure(setting, 'on');
    }
    await untilReady(stage.receiver.url);
  },
);

async function configure(setting: string, value: string): Promise<void> {
  // A read-only server refuses ALTER SYSTEM only inside a read-only transaction.
  const client = await server.connect('postgres');
  await client.query('set default_transaction_read_only = off');
  await client.query(`alter system set ${setting} = ${value}`);
  await client.query('select pg_reload_conf()');
  await client.end();
  await sleep(100);
}
