import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';

/** Returns when a connection to this database waits for a lock. @throws where none does in time */
export async function untilOneWaits(pool: Pool, withinMs = 15_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  const waiting = () =>
    pool.query(
      `select from pg_stat_activity
       where wait_event_type = 'Lock' and datname = current_database()`,
    );
  while ((await waiting()).rowCount === 0) {
    if (Date.now() > deadline) {
      throw new Error(`nobody waited for a lock within ${withinMs} ms`);
    }
    await sleep(20);
  }
}
