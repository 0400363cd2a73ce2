import { once } from 'node:events';
import { freePort } from '../../scripts/embedded-postgres/free-port.js';
import { spawnApp } from './rig/app-process.js';
import { PostgresServer } from './rig/postgres-server.js';
import { builtProduct } from './rig/product.js';
import { say } from './rig/say.js';
import { Stage, TOKEN } from './rig/stage.js';
import { unreadOutput } from './rig/unread-output.js';
import { until, untilReady } from './rig/until.js';

/** Each conflict is a line of some 150 bytes: many times what a pipe holds. */
const CONFLICTS = 6_000;
const AT_ONCE = 50;

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.start();
});
afterAll(() => server[Symbol.asyncDispose]());

const kinds = ['pipe', 'socket'] as const;

it.each(kinds)(
  'F74 a %s that nobody reads stalls nothing, nor keeps it from ending',
  async (kind) => {
    using output = unreadOutput(kind);
    await using stage = await Stage.open(server);
    const port = String(await freePort());
    const child = spawnApp({
      main: builtProduct.receiver,
      environment: { ...stage.environment, RECEIVER_PORT: port },
      stdout: output.stdio,
    });
    try {
      const url = `http://127.0.0.1:${port}`;
      const live = () =>
        fetch(`${url}/health/live`).then(
          () => true,
          () => false,
        );
      await until('it listens', live);
      await untilReady(url);
      const post = async (body: string) => {
        const began = performance.now();
        const { status } = await fetch(`${url}/webhooks/${TOKEN}`, { method: 'POST', body });
        expect(status).toBe(200);
        return performance.now() - began;
      };
      let longest = 0;
      for (let n = 0; n < CONFLICTS; n += AT_ONCE) {
        const bodies = Array.from(
          { length: AT_ONCE },
          (_, more) => `{"id":1,"type":"user.created","n":${n + more}}`,
        );
        longest = Math.max(longest, ...(await Promise.all(bodies.map(post))));
      }
      const rows = await stage.query(
        `select count(*)::int as conflicts from deliveries where outcome = 'conflict'`,
      );
      expect(rows).toEqual([{ conflicts: CONFLICTS - 1 }]);
      expect(longest).toBeLessThanOrEqual(2_000);

      const stopping = performance.now();
      child.kill('SIGTERM');
      await until('it ends', () => (child.exitCode ?? child.signalCode) !== null, 10_000);
      say(
        `F74 ${kind}: longest answer ${longest.toFixed(0)} ms; ended ${(performance.now() - stopping).toFixed(0)} ms after SIGTERM`,
      );
      expect(child.exitCode).toBe(0);
    } finally {
      if ((child.exitCode ?? child.signalCode) === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    }
    stage.vendor.abandon();
    expect((await stage.check()).missing).toBe(0);
  },
);
