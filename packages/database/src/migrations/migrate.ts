import { Client } from 'pg';
import type { DataSource } from 'typeorm';

/** Any number that nothing else in this database takes as a lock. */
const MIGRATION_LOCK = 1_179_863_856;

/**
 * Runs the pending migrations, each in its own transaction, and returns their names.
 *
 * Under a session's advisory lock: of two that start at once the second waits, then finds nothing to do.
 * A migration gives up on a busy table (lock_timeout) rather than stop the traffic behind it.
 *
 * @param url of the data source's database: the lock has a connection without time-outs
 */
export async function migrate(dataSource: DataSource, url: string): Promise<string[]> {
  const guard = new Client({
    connectionString: url,
    application_name: 'forum-sync migration lock',
  });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await dataSource.runMigrations();
    return applied.map(({ name }) => name);
  } finally {
    await guard.end();
  }
}
