import type { ClientBase } from 'pg';
import { projectionTables, type ProjectionName } from '../projections/projection-table.js';

/**
 * Makes a table what its shadow is, by the keys that `compareTables` found to differ. The table itself stays:
 * other programs' views, rights and publications hang on it, and a row that was right is not written.
 */
export async function takeOverRows(trx: ClientBase, table: ProjectionName): Promise<void> {
  const key = projectionTables[table].key.name;
  await trx.query(`
    delete from public.${table} as old using differing_${table} as differing
    where old.forum_id = differing.forum_id and old.${key} = differing.${key}`);
  await trx.query(`
    insert into public.${table}
    select new.* from rebuild.${table} as new
    join differing_${table} as differing
      on new.forum_id = differing.forum_id and new.${key} = differing.${key}`);
}
