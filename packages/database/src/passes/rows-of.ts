import type { ClientBase } from 'pg';
import { LIST_TABLES, type ListName } from './list-table.js';

/** A row's fields as text, by column; `deleted_at` says "yes" or null. */
export type ComparableRow = Readonly<Record<string, string | null>>;

/** Where a row comes from, and what is decided from other rows: no facts about the forum. */
const NOT_COMPARED = [
  'forum_id',
  'version',
  'source',
  'observed_at',
  'stamp',
  'buried_with_topic_id',
  'posts_buried_at',
];

/** Rows to be compared with what the forum says, by id. */
export async function rowsOf(
  trx: ClientBase,
  forumId: number,
  list: ListName,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ComparableRow>> {
  const { key } = LIST_TABLES[list];
  const { rows } = await trx.query<{ id: string; fields: ComparableRow }>({
    name: `compare-${list}`,
    text: `
      select held.${key} as id, (
        select jsonb_object_agg(name, case when name = 'deleted_at' and value is not null then 'yes' else value end)
        from jsonb_each_text(to_jsonb(held)) as field (name, value)
        where name <> all($3::text[]) and name not like '%\\_stamp' and name <> '${key}'
      ) as fields
      from ${list} as held where forum_id = $1 and ${key} = any($2::bigint[])`,
    values: [forumId, ids, NOT_COMPARED],
  });
  return new Map(rows.map(({ id, fields }) => [id, fields]));
}
