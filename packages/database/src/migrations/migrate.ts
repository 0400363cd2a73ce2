import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { poolOf } from '../connection/data-source.js';
import { isLockTimeout } from '../connection/database-errors.js';
import { pendingMigrations } from './pending-migrations.js';

/** Any number that nothing else in this database takes as a lock. */
const MIGRATION_LOCK = 1_179_863_856;

/** A report or a dump that reads the table ends within so many tries, or somebody has to look at it. */
const TRIES = 30;
const REST_MS = 2_000;

/**
 * Runs the pending migrations, each in its own transaction, and returns their names.
 *
 * Under a session's advisory lock: of two that start at once the second waits, then finds nothing to do.
 *
 * Whoever comes to a table that a migration waits for waits behind it. So it waits for no longer than the data
 * source's `lockTimeoutMs`, and lets the traffic pass before it tries again.
 *
 * @param url of the data source's database: the advisory lock has a connection without time-outs
 * @param onWaiting called once, when a table is in use
 * @throws what PostgreSQL says of a table that is in use for more than a minute; the migrations before are done
 */
export async function migrate(
  dataSource: DataSource,
  url: string,
  onWaiting: () => void = () => {},
): Promise<string[]> {
  const guard = new Client({
    connectionString: url,
    application_name: 'forum-sync migration lock',
  });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const pending = await pendingMigrations(poolOf(dataSource));
    for (let tries = 1; ; tries += 1) {
      try {
        await dataSource.runMigrations();
        return pending;
      } catch (error) {
        if (!isLockTimeout(error) || tries === TRIES) {
          throw error;
        }
      }
      if (tries === 1) {
        onWaiting();
      }
      await sleep(REST_MS);
    }
  } finally {
    await guard.end();
  }
}
