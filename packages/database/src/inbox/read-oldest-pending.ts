import type { Pool } from 'pg';

/**
 * How many seconds the oldest new event has waited for a worker; null when none waits. One that failed waits for its
 * next try, which no worker can hasten.
 */
export async function readOldestPending(pool: Pool): Promise<number | null> {
  const { rows } = await pool.query<{ seconds: number }>(`
    select extract(epoch from now() - received_at)::float as seconds from events
    -- a replayed event is old, but it has not waited
    where id = (
      select min(id) from inbox
      where replay_id is null and (due_at <= now() or lease_token is not null)
    )`);
  return rows[0] ? Math.max(0, rows[0].seconds) : null;
}
