import type { Pool } from 'pg';

/** Leaves the queue: a caller that waits no longer must not hold up others. */
export async function stopWaiting(pool: Pool, waitId: string): Promise<void> {
  await pool.query('delete from call_waits where id = $1', [waitId]);
}
