import type { Client } from 'pg';
import { ensureDatabase } from '../embedded-postgres/ensure-database.ts';
import { holdLauncherLock } from '../embedded-postgres/hold-launcher-lock.ts';
import { type Cluster, openCluster } from '../embedded-postgres/open-cluster.ts';
import { KnownProblem } from '../known-problem.ts';
import { sleep } from '../sleep.ts';
import { say } from '../toolchain/say.mjs';
import type { Closers } from './closers.ts';

const DATABASE = 'forum_sync';
const LOCK_ATTEMPTS = 10;

/** Runs the embedded database until the end, again on the same port when it dies. Returns its URL. */
export async function keepDatabase(
  dataDir: string,
  end: AbortController,
  closers: Closers,
): Promise<string> {
  let cluster = await openCluster(dataDir, { signal: end.signal });
  await ensureDatabase(cluster.url('postgres'), DATABASE);
  const lock = await holdLauncherLock(cluster.url(DATABASE));
  if (lock === undefined) {
    // Its database too: not ours to stop.
    throw new KnownProblem(
      `another npm start runs with DATA_DIR ${dataDir}: stop it first, or set DATA_DIR and the ports to run a ` +
        'second one beside it',
    );
  }
  let mending: Promise<void> = Promise.resolve();
  const watch = (held: Client) => {
    held.once('end', () => {
      if (!end.signal.aborted) {
        mending = mend();
      }
    });
  };
  const mend = async () => {
    try {
      say('the embedded database is gone: starting it again');
      cluster = await openCluster(dataDir, { port: cluster.port, signal: end.signal });
      watch(await lockAgain(cluster, dataDir, end.signal));
      say('the embedded database runs again');
    } catch (error) {
      end.abort(error);
    }
  };
  watch(lock);
  // The lock goes with the database, not before it: whoever gets it next must find the server stopped.
  closers.add('the embedded database', async () => {
    await mending;
    await cluster.stop();
  });
  return cluster.url(DATABASE);
}

/** The session that held the lock may live on for a moment after its server's crash. */
async function lockAgain(cluster: Cluster, dataDir: string, signal: AbortSignal): Promise<Client> {
  for (let attempt = 1; attempt <= LOCK_ATTEMPTS; attempt += 1) {
    const lock = await holdLauncherLock(cluster.url(DATABASE));
    if (lock !== undefined) {
      return lock;
    }
    await sleep(1000, signal);
  }
  throw new KnownProblem(
    `another npm start has taken over the database in ${dataDir}: this one stops; use that one, or stop it and start again`,
  );
}
