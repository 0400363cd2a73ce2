import { setTimeout as sleep } from 'node:timers/promises';
import { Balancer } from './rig/balancer.js';
import { expectKept } from './rig/expectations.js';
import { postOnce } from './rig/post-once.js';
import { PostgresServer } from './rig/postgres-server.js';
import { reportRow } from './rig/report-row.js';
import { ReverseProxy } from './rig/reverse-proxy.js';
import { say } from './rig/say.js';
import { Stage } from './rig/stage.js';
import { underLoad } from './rig/under-load.js';
import { untilReady } from './rig/until.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.start();
});
afterAll(() => server[Symbol.asyncDispose]());

it('F04 two receivers restarted in turn: no answer other than 2xx', async () => {
  const balancer = new Balancer();
  await using stage = await Stage.open(server, { post: balancer.post });
  let running = [stage.receiver, await stage.startReceiver()];
  const door = (url: string) => stage.door.replace(stage.receiver.url, url);
  const useRunning = () => (balancer.doors = running.map(({ url }) => door(url)));
  await untilReady(stage.receiver.url);
  useRunning();

  let longestDrain = 0;
  const restartInTurn = async () => {
    for (const old of running) {
      const next = await stage.startReceiver();
      await untilReady(next.url);
      running = [...running, next];
      useRunning();
      const began = performance.now();
      // The balancer is not told: it has to find out that this one has gone.
      expect(await old.end('SIGTERM')).toBe(0);
      longestDrain = Math.max(longestDrain, performance.now() - began);
      await sleep(200);
      running = running.filter((each) => each !== old);
      useRunning();
    }
  };
  const ordeal = await underLoad(
    stage,
    async () => {
      await restartInTurn();
      await restartInTurn();
    },
    { perSecond: 150 },
  );
  reportRow('F04', ordeal);
  say(
    `F04: longest drain ${longestDrain.toFixed(0)} ms; sent to the other receiver: ` +
      JSON.stringify(balancer.secondTries),
  );
  expectKept(ordeal);
  expect(ordeal.refusals).toEqual({});
  expect(Object.keys(balancer.secondTries).toSorted()).not.toContain('hang');
});

it('F04 the same behind a proxy at 300 events a second', async () => {
  await using proxy = await ReverseProxy.start();
  const throughProxy: typeof postOnce = (door, body, agent) =>
    postOnce(`${proxy.url}${new URL(door).pathname}`, body, agent);
  await using stage = await Stage.open(server, { post: throughProxy });
  let running = [stage.receiver, await stage.startReceiver()];
  for (const { url } of running) {
    await untilReady(url);
  }
  proxy.receivers = running.map(({ url }) => url);

  const ordeal = await underLoad(
    stage,
    async () => {
      for (const old of running) {
        // As a unit or a container is restarted: it goes, and comes back on the port that the proxy knows.
        expect(await old.end('SIGTERM')).toBe(0);
        const next = await stage.startReceiver(new URL(old.url).port);
        await untilReady(next.url);
        running = running.map((each) => (each === old ? next : each));
      }
    },
    { perSecond: 300 },
  );
  reportRow('F04', ordeal);
  say(`F04: sent to the other receiver: ${proxy.secondTries}`);
  expectKept(ordeal);
  expect(ordeal.refusals).toEqual({});
  expect(proxy.secondTries).toBeGreaterThan(0);
});
