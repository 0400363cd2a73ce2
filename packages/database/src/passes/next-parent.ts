import type { ClientBase, Pool } from 'pg';
import { LIST_TABLES, type ListName } from './list-table.js';

/**
 * The next row whose list is to be read, where there is no list of all. A dry run writes no row: what it
 * only just learned of stands among its differences.
 */
export async function nextParent(
  trx: Pool | ClientBase,
  pass: { readonly id: string; readonly forumId: number },
  list: ListName,
  after: string | null,
): Promise<string | null> {
  const { parent } = LIST_TABLES[list];
  if (!parent) {
    return null;
  }
  const { kind } = LIST_TABLES[parent.table];
  const { rows } = await trx.query<{ id: string | null }>({
    name: `next-of-${parent.table}`,
    text: `
      select least(
        (select min(${parent.key}) from ${parent.table}
          where forum_id = $1 and ${parent.key} > $2 and deleted_at is null),
        (select min(subject_id) from differences
          where pass_id = $3 and kind = 'missing' and subject_kind = '${kind}' and subject_id > $2)
      ) as id`,
    values: [pass.forumId, after ?? '0', pass.id],
  });
  return rows[0]?.id ?? null;
}
