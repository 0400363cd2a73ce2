import { createBenchDatabase, type BenchDatabase } from '../databases/bench-database.js';
import { builtApp } from '../processes/built.js';
import { slowDown } from '../processes/slow-down.js';
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

/** Where processors are no shortage, workers are: each gets so much of one. */
const SLOW_SHARE = 0.25;

interface OurWorkers {
  readonly atFullSpeed: Contender;
  /** The same processes, which are warm by then. */
  readonly slowedDown: Contender;
}

async function ourWorkers(serverUrl: string, count: number): Promise<OurWorkers> {
  const database = await createBenchDatabase(serverUrl);
  const workers = await Promise.all(Array.from({ length: count }, () => startWorker(database)));
  const measure = (range: EventRange) => timeOurWorker(database.pool, workers, range);
  return {
    atFullSpeed: {
      share: 1,
      measure,
      stop: () => Promise.all(workers.map((worker) => worker.stop())),
    },
    slowedDown: {
      // Some more than they are slower: a dozen batches, so that their ends do not decide.
      share: 0.5,
      async measure(range) {
        const restore = workers.map(({ pid }) => slowDown(pid, SLOW_SHARE));
        try {
          return await measure(range);
        } finally {
          restore.forEach((toFullSpeed) => toFullSpeed());
        }
      },
      stop: async () => {},
    },
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

export const CONTENDERS = [
  'one',
  'two',
  'slowOne',
  'slowTwo',
  'graphile',
  'pgBoss',
  'typeorm',
] as const;

/** All of them, started once: what has no work does nothing. */
export async function startContenders(
  serverUrl: string,
): Promise<Record<(typeof CONTENDERS)[number], Contender>> {
  const one = await ourWorkers(serverUrl, 1);
  const two = await ourWorkers(serverUrl, 2);
  return {
    one: one.atFullSpeed,
    two: two.atFullSpeed,
    slowOne: one.slowedDown,
    slowTwo: two.slowedDown,
    graphile: await peer(serverUrl, 'drain/graphile-worker.js', 0.2),
    pgBoss: await peer(serverUrl, 'drain/pg-boss.js', 0.2),
    typeorm: await peer(serverUrl, 'drain/typeorm-loop.js', 0.02),
  };
}
