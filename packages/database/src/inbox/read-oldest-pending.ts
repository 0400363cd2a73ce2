import type { Pool } from 'pg';

/** How many seconds the oldest new event has waited to be settled; 0 when none waits. */
export async function readOldestPending(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ seconds: number }>(`
    select extract(epoch from now() - received_at)::float as seconds from events
    -- a replayed event is old, but it has not waited
    where id = (select min(id) from inbox where replay_id is null)`);
  return Math.max(0, rows[0]?.seconds ?? 0);
}
