import type { Pool } from 'pg';

/** Ends a pass where it is; what it has read stays. False where it is over already. */
export async function cancelPass(pool: Pool, passId: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update passes set state = 'cancelled', ended_at = forum_sync_now(), lease_token = null
     where id = $1 and state in ('planning', 'planned', 'running')`,
    [passId],
  );
  return rowCount === 1;
}
