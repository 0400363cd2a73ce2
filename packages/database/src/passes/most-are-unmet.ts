import type { ClientBase } from 'pg';
import { expectedRows } from './expected-rows.js';
import { LIST_TABLES, type ListName } from './list-table.js';

/** Whether a pass has not met most of a list's rows: then rather the list is to blame than the rows are gone. */
export async function mostAreUnmet(
  trx: ClientBase,
  passId: string,
  forumId: number,
  list: ListName,
): Promise<boolean> {
  const { key } = LIST_TABLES[list];
  const { rows } = await trx.query<{ most: boolean }>(
    `select count(subject_id) > count(*) - count(subject_id) as most
     from ${list} as held
     left join marks on pass_id = $1 and list = $2 and subject_id = held.${key}
     where forum_id = $3 and ${expectedRows(list)}`,
    [passId, list, forumId],
  );
  return rows[0]?.most ?? false;
}
