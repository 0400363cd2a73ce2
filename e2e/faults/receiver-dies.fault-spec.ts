import { setTimeout as sleep } from 'node:timers/promises';
import { expectBackWithinSeconds, expectKept } from './rig/expectations.js';
import { holdLock } from './rig/hold-lock.js';
import { PostgresServer } from './rig/postgres-server.js';
import { randomFrom } from './rig/random.js';
import { rawRequest } from './rig/raw-request.js';
import { reportRow } from './rig/report-row.js';
import { say } from './rig/say.js';
import { Stage } from './rig/stage.js';
import { underLoad, type Ordeal } from './rig/under-load.js';
import { until } from './rig/until.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.start();
});
afterAll(() => server[Symbol.asyncDispose]());

/** A dead process cannot answer; what is left of it may not answer wrongly. */
function expectNoWrongAnswer({ refusals }: Ordeal): void {
  const others = Object.keys(refusals).filter(
    (each) => !/^(503|ECONNREFUSED|ECONNRESET)$/.test(each),
  );
  expect(others).toEqual([]);
}

it('F01 kill -9 at random moments', async () => {
  await using stage = await Stage.open(server);
  const random = randomFrom(1);
  const fault = async () => {
    for (let time = 0; time < 5; time += 1) {
      await sleep(100 + random() * 500);
      await stage.killReceiver();
    }
  };
  const ordeal = await underLoad(stage, fault, { perSecond: 80 });
  reportRow('F01', ordeal);
  expectKept(ordeal);
  expectNoWrongAnswer(ordeal);
  expectBackWithinSeconds(ordeal);
});

it.each([
  ['F02 kill -9 between the commit and the answer', 'after'],
  ['F03 kill -9 between the body and the insert', 'before'],
] as const)('%s', async (row, when) => {
  await using stage = await Stage.open(server);
  const ordeal = await underLoad(stage, async () => {
    for (let time = 0; time < 3; time += 1) {
      const link = await stage.proxy.interrupt('insert-events', when);
      await stage.killReceiver();
      link.reset();
    }
  });
  reportRow(row.slice(0, 3), ordeal);
  expectKept(ordeal);
  expectNoWrongAnswer(ordeal);
  if (when === 'after') {
    // Not all three: a cut may meet a repeat, which stores nothing new.
    expect(ordeal.ambiguous).toBeGreaterThan(0);
  }
});

it('F05 SIGTERM with a half-sent body: what was accepted is answered, and it ends within 10 s', async () => {
  await using stage = await Stage.open(server);
  const half = await rawRequest(stage.door, Buffer.from('{"id": 1'));
  half.socket.on('error', () => {});
  const letGo = await holdLock(stage, 'events');
  const accepted = stage.vendor.attempt(stage.vendor.next());
  await until('it waits for the table', async () => {
    const waiting = await stage.query(
      `select from pg_stat_activity
       where wait_event_type = 'Lock' and datname = current_database()`,
    );
    return waiting.length > 0;
  });

  const started = performance.now();
  const ended = stage.receiver.end('SIGTERM');
  await sleep(500);
  await letGo();
  expect((await accepted).status).toBe(200);
  expect(await ended).toBe(0);
  const took = performance.now() - started;
  say(`F05: ended after ${took.toFixed(0)} ms`);
  expect(took).toBeLessThanOrEqual(10_000);
  expectKept(await stage.check());
});

const PRELOADS = {
  'an exception': 'setImmediate(() => { throw new Error("canary") })',
  'a rejection': 'void Promise.reject(new Error("canary"))',
};

it.each(Object.entries(PRELOADS))(
  'F09 %s that nobody catches ends it at once, non-zero',
  async (_what, failing) => {
    // A preload of node's, not a switch of the product's.
    const preload = `process.on('SIGUSR2', () => { ${failing} })`;
    await using stage = await Stage.open(server, {
      nodeArguments: ['--import', `data:text/javascript,${encodeURIComponent(preload)}`],
    });
    const ordeal = await underLoad(stage, async () => {
      const { receiver } = stage;
      const began = performance.now();
      receiver.child.kill('SIGUSR2');
      await until('it ends', () => receiver.ending() !== null, 1_000);
      say(`F09: ended after ${(performance.now() - began).toFixed(0)} ms`);
      expect(receiver.ending()).toBe(1);
      await stage.startReceiver(new URL(receiver.url).port);
    });
    reportRow('F09', ordeal);
    expectKept(ordeal);
    expectNoWrongAnswer(ordeal);
  },
);
