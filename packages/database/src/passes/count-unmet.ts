import type { Pool, QueryResult } from 'pg';
import { expectedRows, ROWS_AT_ONCE } from './expected-rows.js';
import { LIST_TABLES, type ListName } from './list-table.js';

interface Part {
  readonly last: string | null;
  readonly expected: number;
  readonly unmet: number;
}

/** Rows that a pass expects in a list, and those of them that it has not met. */
export interface Unmet {
  readonly expected: number;
  readonly unmet: number;
}

/**
 * Counts what a pass has not met of a list's rows. Do not ask in the page's transaction: for a large table this takes
 * minutes, and projecting would wait for the page's rows.
 *
 * @param justMet the rows of the page in hand, which are still marked
 */
export async function countUnmet(
  pool: Pool,
  passId: string,
  forumId: number,
  list: ListName,
  justMet: readonly string[],
): Promise<Unmet> {
  const { key } = LIST_TABLES[list];
  let [expected, unmet] = [0, 0];
  for (let last: string | null = '-1'; last !== null;) {
    const { rows }: QueryResult<Part> = await pool.query(
      `with next as (
         select ${key} as id from ${list} as held
         where forum_id = $3 and ${key} > $4 and ${expectedRows(list)} order by ${key} limit ${ROWS_AT_ONCE}
       )
       select max(id) as last, count(*)::float as expected, count(mark)::float as unmet
       from next left join lateral (
         -- by the key: it would read all marks for each part, should it take them for few
         select true as mark from marks
         where pass_id = $1 and list = $2 and subject_id = next.id and subject_id <> all($5::bigint[]) offset 0
       ) as marked on true`,
      [passId, list, forumId, last, justMet],
    );
    const part: Part | undefined = rows[0];
    expected += part?.expected ?? 0;
    unmet += part?.unmet ?? 0;
    last = part?.last ?? null;
  }
  return { expected, unmet };
}
