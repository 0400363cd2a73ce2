import type { Pool } from 'pg';

/** Lets a planned pass begin. False where it is not planned, or no longer. */
export async function startPass(pool: Pool, passId: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update passes set state = 'running', started_at = forum_sync_now(), due_at = now()
     where id = $1 and state = 'planned'`,
    [passId],
  );
  return rowCount === 1;
}
