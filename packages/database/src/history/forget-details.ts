import type { Pool } from 'pg';

const FORGETTABLE = {
  /** The columns that changed, and why a stale one lost. What waits for an operator (quarantined, dead) keeps all. */
  outcomes: {
    forgets: 'changed = null, detail = null',
    which: `outcomes.state in ('applied', 'stale', 'ignored')`,
  },
  /** The columns that changed. What was said stays: the tables are made from it again. */
  reads: { forgets: 'changed = null', which: 'true' },
};

/**
 * Takes the details from old outcomes, or old kept reads: what changed, and why. The event, its state and the tallies
 * stay.
 *
 * @param after the id of the last one that was looked at; '0' to begin
 * @param limit how many are looked at
 * @returns where to go on; '0' after the last
 */
export async function forgetDetails(
  pool: Pool,
  table: keyof typeof FORGETTABLE,
  days: number,
  after: string,
  limit: number,
): Promise<string> {
  const { forgets, which } = FORGETTABLE[table];
  const { rows } = await pool.query<{ last: string }>({
    name: `forget-${table}`,
    text: `
      with looked_at as materialized (
        select id, settled_at, forgotten from ${table} where id > $1 order by id limit $2
      ), forgotten as (
        update ${table} set ${forgets}, forgotten = true
        from looked_at
        where ${table}.id = looked_at.id and not looked_at.forgotten
          and looked_at.settled_at < now() - $3 * interval '1 day'
          -- replayed in between, it is new again
          and ${table}.settled_at = looked_at.settled_at
          and ${which}
      )
      select case when count(*) < $2 then 0 else max(id) end as last from looked_at`,
    values: [after, limit, days],
  });
  return rows[0]?.last ?? '0';
}
