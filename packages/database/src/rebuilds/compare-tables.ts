import type { ClientBase } from 'pg';
import { projectionTables, type ProjectionName } from '../projections/projection-table.js';

/** Differences that are kept with the rebuild; the others are only counted. */
const MOST_DIFFERENCES = 1_000;

/** Which observation wrote a row. A read that finds a row as it is becomes the newest, and is not kept. */
const OBSERVED_BY = ['version', 'source', 'observed_at', 'stamp'];

/**
 * Compares a table with its shadow, row by row and column by column, and keeps the first differences with
 * the rebuild. A row that says the same as of another observation is no difference, but is taken over as
 * well: all keys that are not equal stay in the temporary table `differing_<table>` until the commit.
 *
 * @returns rows of the new table, and how many rows say something else
 */
export async function compareTables(
  trx: ClientBase,
  rebuildId: string,
  table: ProjectionName,
): Promise<{ compared: number; differing: number }> {
  const { key, facts } = projectionTables[table];
  const unsaid = [...OBSERVED_BY, ...facts.map(({ name }) => `${name}_stamp`)];
  await trx.query(`
    create temporary table differing_${table} on commit drop as
    select forum_id, ${key.name},
      case when old.forum_id is null then 'missing' when new.forum_id is null then 'surplus'
        else 'different' end as kind,
      array(
        select was.key from jsonb_each(to_jsonb(old)) as was join jsonb_each(to_jsonb(new)) as is_now using (key)
        where was.value is distinct from is_now.value and was.key <> all('{${unsaid.join()}}')
        order by was.key
      ) as columns
    from public.${table} as old full join rebuild.${table} as new using (forum_id, ${key.name})
    where old is distinct from new`);
  // A read that found nothing to change was not kept, but what it knows lasts: an event from before it is stale.
  await trx.query(`
    delete from differing_${table} as differing using public.${table} as old, rebuild.${table} as new, forums
    where differing.kind = 'different' and differing.columns = '{}'
      and old.forum_id = differing.forum_id and old.${key.name} = differing.${key.name}
      and new.forum_id = differing.forum_id and new.${key.name} = differing.${key.name}
      and old.stamp > new.stamp and old.source <> 'webhook'
      and forums.forum_id = differing.forum_id and old.observed_at > forums.event_order_since`);
  await trx.query(
    `insert into rebuild_differences (rebuild_id, table_name, forum_id, row_id, kind, columns)
     select $1, '${table}', forum_id, ${key.name}, kind, columns
     from differing_${table}
     where kind <> 'different' or columns <> '{}'
     order by forum_id, ${key.name}
     limit greatest(0, $2 - (select count(*) from rebuild_differences where rebuild_id = $1))`,
    [rebuildId, MOST_DIFFERENCES],
  );
  const { rows } = await trx.query<{ compared: number; differing: number }>(
    `select (select count(*) from rebuild.${table})::float as compared,
       (select count(*) from differing_${table} where kind <> 'different' or columns <> '{}')::float as differing`,
  );
  return rows[0] ?? { compared: 0, differing: 0 };
}
