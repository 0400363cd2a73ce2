import { anyOf } from '../sql/any-of.js';
import { parameterCast, valueCast } from './column-casts.js';
import type { ProjectionColumn, ProjectionTable } from './projection-table.js';

/** The rows as they are, by property. Locks them in key order, so that two batches cannot deadlock. */
export function selectRowsSql(table: ProjectionTable): string {
  const columns = [...table.columns, ...table.facts].map(
    ({ name, property }) => `${name} as "${property}"`,
  );
  return `
    select ${table.key.name} as id, ${columns.join(', ')}
    from ${table.name}
    where forum_id = $1 and ${table.key.name} = ${anyOf('$2')}
    order by ${table.key.name}
    for update`;
}

/**
 * The law of order, in the database: an observation replaces the row unless the row holds a newer one.
 * Rows that the guard refused are missing from the count.
 */
export function upsertSql(table: ProjectionTable): string {
  const columns = [table.key, ...table.columns];
  const updates = table.columns.filter(({ property }) => property !== 'forumId');
  return `
    insert into ${table.name} (${names(columns)})
    select ${columns.map(({ type, name }) => valueCast(type, name)).join(', ')}
    from unnest(${columns.map(({ type }, index) => `$${index + 1}::${parameterCast(type)}`).join(', ')})
      as incoming (${names(columns)})
    order by ${table.key.name}
    on conflict (forum_id, ${table.key.name}) do update
    set ${updates.map(({ name }) => `${name} = excluded.${name}`).join(', ')}
    where ${table.name}.stamp <= excluded.stamp`;
}

/** A fact is kept until an observation that says something newer of it comes, stale or not. */
export function updateFactSql(table: ProjectionTable, fact: ProjectionColumn): string {
  return `
    update ${table.name} as target
    set ${fact.name} = ${valueCast(fact.type, 'incoming.value')}, ${fact.name}_stamp = incoming.stamp
    from unnest($2::bigint[], $3::${parameterCast(fact.type)}, $4::text[]) as incoming (id, value, stamp)
    where target.forum_id = $1 and target.${table.key.name} = ${anyOf('$2')}
      and target.${table.key.name} = incoming.id
      and (target.${fact.name}_stamp is null or target.${fact.name}_stamp < incoming.stamp)`;
}

function names(columns: readonly ProjectionColumn[]): string {
  return columns.map(({ name }) => name).join(', ');
}
