import type { Pool } from 'pg';

/** Ends a pass where it is; what it has read stays. False where it is over already. */
export async function cancelPass(pool: Pool, passId: string): Promise<boolean> {
  const { rows } = await pool.query(
    `with cancelled as (
       update passes set state = 'cancelled', ended_at = forum_sync_now(), lease_token = null
       where id = $1 and state in ('planning', 'planned', 'running') returning id
     ), unmarked as (
       delete from marks where pass_id in (select id from cancelled)
     )
     select id from cancelled`,
    [passId],
  );
  return rows.length === 1;
}
