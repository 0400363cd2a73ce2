import { createBenchDatabase, type BenchDatabase } from '../databases/bench-database.js';
import { builtApp } from '../processes/built.js';
import { startServer, untilReady, type Server } from '../processes/start-server.js';
import type { EventRange } from './make-events.js';
import { startPeer } from './start-peer.js';
import { timeOurWorker, type Drained } from './time-our-worker.js';

/** Somebody who drains, on a database of its own. */
export interface Contender {
  /** Its part of the events: slow ones get fewer, and all are compared by the event. */
  readonly share: number;
  measure(range: EventRange): Promise<Drained>;
  stop(): Promise<unknown>;
}

/** Our worker, as `npm start` runs it. */
export async function startWorker(
  { url }: BenchDatabase,
  env: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const server = await startServer({
    name: 'our worker',
    script: builtApp('sync-worker'),
    env: { DATABASE_URL: url, WORKER_PORT: '0', ...env },
  });
  return untilReady(server);
}

async function ourWorkers(serverUrl: string, count: number): Promise<Contender> {
  const database = await createBenchDatabase(serverUrl);
  const workers = await Promise.all(Array.from({ length: count }, () => startWorker(database)));
  return {
    share: 1,
    measure: (range) => timeOurWorker(database.pool, workers, range),
    stop: () => Promise.all(workers.map((worker) => worker.stop())),
  };
}

async function peer(serverUrl: string, script: string, share: number): Promise<Contender> {
  const { url } = await createBenchDatabase(serverUrl);
  const running = await startPeer(script, url);
  return {
    share,
    measure: async (range) => ({
      perSecond: await running.measure(range),
      nodeTime: Number.NaN,
      databaseTime: Number.NaN,
    }),
    stop: () => running.stop(),
  };
}

export const CONTENDERS = ['one', 'two', 'graphile', 'pgBoss', 'typeorm'] as const;

/** All of them, started once: what has no work does nothing. */
export async function startContenders(
  serverUrl: string,
): Promise<Record<(typeof CONTENDERS)[number], Contender>> {
  return {
    one: await ourWorkers(serverUrl, 1),
    two: await ourWorkers(serverUrl, 2),
    graphile: await peer(serverUrl, 'drain/graphile-worker.js', 0.2),
    pgBoss: await peer(serverUrl, 'drain/pg-boss.js', 0.2),
    typeorm: await peer(serverUrl, 'drain/typeorm-loop.js', 0.02),
  };
}
