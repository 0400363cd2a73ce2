import type { Pool } from 'pg';
import { LAST_OF_ITS_PURPOSE } from './last-of-its-purpose.js';

/**
 * Takes away marks of passes that are over, at most `limit`: there may be tens of millions, which is too much for the
 * statement that ends a pass. One that failed keeps them while it may be resumed. Returns how many there were.
 */
export async function forgetMarks(pool: Pool, limit: number): Promise<number> {
  const { rowCount } = await pool.query({
    name: 'forget-marks',
    text: `
      delete from marks where ctid = any(array(
        select mark.place from passes cross join lateral (
          select ctid as place from marks where pass_id = passes.id
          -- by the key: those of a pass at work are not to be read
          order by list, subject_id limit $1
        ) as mark
        where state in ('done', 'cancelled') or (state = 'failed' and not ${LAST_OF_ITS_PURPOSE}) limit $1
      ))`,
    values: [limit],
  });
  return rowCount ?? 0;
}
