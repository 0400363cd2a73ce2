import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { KnownProblem } from '../known-problem.ts';
import { lastLines } from '../last-lines.ts';
import { sleep } from '../sleep.ts';
import { type ClusterHome, clusterHome } from './cluster-home.ts';
import { findBinaries } from './find-binaries.ts';
import { freePort } from './free-port.ts';
import { initCluster } from './init-cluster.ts';
import { keptPassword } from './kept-password.ts';
import { lastPort } from './last-port.ts';
import { forgetStrangePostmaster, runningPostmaster } from './postmaster.ts';
import { runnableBinaries } from './runnable-binaries.ts';
import { startPostmaster } from './start-postmaster.ts';
import { stopPostmaster } from './stop-postmaster.ts';
import { waitForServer } from './wait-for-server.ts';

const ATTEMPTS = 10;

export interface Cluster {
  port: number;
  url: (database: string) => string;
  stop: () => Promise<void>;
}

interface Options {
  /** Insists on a port, for apps that know it already. */
  port?: number;
  /** Ends a wait that takes too long for somebody: a recovery may last minutes. */
  signal?: AbortSignal;
}

/**
 * A running PostgreSQL on the cluster below dataDir. A server that runs there already is taken over: a launcher
 * that was killed leaves it behind.
 */
export async function openCluster(dataDir: string, options: Options = {}): Promise<Cluster> {
  const place = clusterHome(dataDir);
  const data = path.join(place.home, 'data');
  const binaries = runnableBinaries(findBinaries(), place.home, place.user);
  const secret = keptPassword(place);
  await initCluster(place, binaries, secret.file);
  const logFile = path.join(dataDir, 'logs', 'postgres.log');
  mkdirSync(path.dirname(logFile), { recursive: true });

  const url = (port: number, database: string) =>
    `postgres://postgres:${secret.password}@127.0.0.1:${port}/${database}`;

  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    options.signal?.throwIfAborted();
    const server = await runServer(place, binaries, logFile, options.port);
    const target = () => {
      const port = server.port();
      return port === undefined ? undefined : url(port, 'postgres');
    };
    try {
      if (await waitForServer(target, server.hasEnded, secret.file, options.signal)) {
        const port = server.port() ?? 0;
        return { port, url: (database) => url(port, database), stop: () => stopPostmaster(data) };
      }
      // It was just stopping, orphans of a killed server still end, the port was taken in this moment.
      await sleep(1000, options.signal);
    } catch (error) {
      await server.stopIfOurs();
      throw error;
    }
  }
  throw new KnownProblem(
    `the embedded database in ${data} does not start: mend what the end of its log, ${logFile}, says and start ` +
      `again\n${lastLines(logFile, 8)}`,
  );
}

async function runServer(place: ClusterHome, binaries: string, logFile: string, wanted?: number) {
  const data = path.join(place.home, 'data');
  if (runningPostmaster(data) !== undefined) {
    return {
      port: () => runningPostmaster(data)?.port,
      hasEnded: () => runningPostmaster(data) === undefined,
      // It may be another launcher's.
      stopIfOurs: () => Promise.resolve(),
    };
  }
  forgetStrangePostmaster(data);
  const port = wanted ?? (await freePort(lastPort(data)));
  const { hasEnded, stop } = startPostmaster(place, binaries, port, logFile);
  return { port: () => port, hasEnded, stopIfOurs: stop };
}
