import type { Pool } from 'pg';

/**
 * Takes from old kept reads which columns they changed. What they said stays: the tables are made from it again.
 * Works and answers as `forgetOutcomes` does.
 */
export async function forgetReads(
  pool: Pool,
  days: number,
  after: string,
  limit: number,
): Promise<string> {
  const { rows } = await pool.query<{ last: string }>({
    name: 'forget-reads',
    text: `
      with looked_at as materialized (
        select id, settled_at, forgotten from reads where id > $1 order by id limit $2
      ), forgotten as (
        update reads set changed = null, forgotten = true
        from looked_at
        where reads.id = looked_at.id and not looked_at.forgotten
          and looked_at.settled_at < now() - $3 * interval '1 day'
      )
      select case when count(*) < $2 then 0 else max(id) end as last from looked_at`,
    values: [after, limit, days],
  });
  return rows[0]?.last ?? '0';
}
