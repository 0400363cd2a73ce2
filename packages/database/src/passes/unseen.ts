import type { Pool } from 'pg';
import { LIST_TABLES, type ListName } from './list-table.js';

/** The next rows that a pass has not met, lowest id first; those that an event buried since are left out. */
export async function unseen(
  pool: Pool,
  passId: string,
  forumId: number,
  list: ListName,
  limit: number,
): Promise<string[]> {
  const { key } = LIST_TABLES[list];
  const { rows } = await pool.query<{ id: string }>(
    `select subject_id as id from marks cross join lateral (
       -- by the key: where many marks are left it would read the table from its beginning each time, up to the first
       select from ${list} as held
       where held.forum_id = $2 and held.${key} = subject_id and held.deleted_at is null offset 0
     ) as live
     where pass_id = $1 and list = $3 order by subject_id limit $4`,
    [passId, forumId, list, limit],
  );
  return rows.map(({ id }) => id);
}
