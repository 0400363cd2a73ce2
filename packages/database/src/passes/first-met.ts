import type { ClientBase } from 'pg';
import { LIST_TABLES, type ListName } from './list-table.js';

/**
 * Those that a dry run meets for the first time: it writes nothing by which it would know them again, and a
 * conversation stands in the list of each who takes part.
 */
export async function firstMet(
  trx: ClientBase,
  passId: string,
  forumId: number,
  list: ListName,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { key, kind } = LIST_TABLES[list];
  const { rows } = await trx.query<{ id: string }>({
    name: `first-met-${list}`,
    text: `
      select met.id from unnest($4::bigint[]) as met (id)
      where exists (
        select from marks where pass_id = $1 and list = $3 and subject_id = met.id
      ) or not exists (
        select from ${list} where forum_id = $2 and ${key} = met.id and deleted_at is null
        union all
        select from differences where pass_id = $1 and subject_kind = '${kind}' and subject_id = met.id
      )`,
    values: [passId, forumId, list, ids],
  });
  return new Set(rows.map(({ id }) => id));
}
