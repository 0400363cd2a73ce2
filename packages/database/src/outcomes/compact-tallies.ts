import type { Pool } from 'pg';

/** Sums the tallies that have gathered into one row each. The sums stay what they are at any moment. */
export async function compactTallies(pool: Pool): Promise<void> {
  await pool.query(`
    with gathered as (
      delete from tallies
      -- several workers may do this at once; each takes what the others leave
      where id in (select id from tallies for update skip locked)
      returning forum_id, state, count
    )
    insert into tallies (forum_id, state, count)
    select forum_id, state, sum(count) from gathered group by forum_id, state`);
}
