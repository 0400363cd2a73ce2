import type { Pool } from 'pg';

/**
 * Takes from old outcomes what they say of the how: the columns that changed, and why a stale one lost.
 * The event, its state and the tallies stay. What waits for an operator (quarantined, dead) keeps all.
 *
 * @param after events.id of the last outcome that was looked at; '0' to begin
 * @param limit how many outcomes are looked at
 * @returns where to go on; '0' after the last
 */
export async function forgetOutcomes(
  pool: Pool,
  days: number,
  after: string,
  limit: number,
): Promise<string> {
  const { rows } = await pool.query<{ last: string }>({
    name: 'forget-outcomes',
    text: `
      with looked_at as materialized (
        select id, state, settled_at, forgotten from outcomes where id > $1 order by id limit $2
      ), forgotten as (
        update outcomes set changed = null, detail = null, forgotten = true
        from looked_at
        where outcomes.id = looked_at.id and not looked_at.forgotten
          and looked_at.settled_at < now() - $3 * interval '1 day'
          -- replayed in between, it is new again
          and outcomes.settled_at = looked_at.settled_at
          and looked_at.state in ('applied', 'stale', 'ignored')
      )
      select case when count(*) < $2 then 0 else max(id) end as last from looked_at`,
    values: [after, limit, days],
  });
  return rows[0]?.last ?? '0';
}
