import type { Pool } from 'pg';
import { projectionTables, type ProjectedRow, type ProjectionName } from '@forum-sync/database';

/** A row with all its columns: by property, as our worker would write it. */
export function valuesOf({
  table,
  id,
  columns,
  facts,
  observation,
}: ProjectedRow): Record<string, unknown> {
  return {
    ...columns,
    ...facts,
    [projectionTables[table].key.property]: id,
    forumId: observation.forumId,
    version: observation.version,
    source: observation.source,
    observedAt: observation.observedAt,
    stamp: observation.version.padStart(19, '0'),
    deletedAt: observation.deletes ? observation.observedAt : null,
  };
}

/**
 * One row in one statement with the version guard: what a job of one event would run, and less than our
 * worker does (no outcome, no doubts, no burying of posts).
 */
export async function upsertRow(pool: Pick<Pool, 'query'>, row: ProjectedRow): Promise<void> {
  const { columns, text } = statements[row.table];
  const values = valuesOf(row);
  await pool.query({
    name: `upsert-one-${row.table}`,
    text,
    values: columns.map(({ property, type }) =>
      type === 'jsonb' ? JSON.stringify(values[property] ?? null) : (values[property] ?? null),
    ),
  });
}

const statements = {
  categories: statementFor('categories'),
  user_groups: statementFor('user_groups'),
  users: statementFor('users'),
  topics: statementFor('topics'),
  posts: statementFor('posts'),
  conversations: statementFor('conversations'),
  messages: statementFor('messages'),
} satisfies Record<ProjectionName, unknown>;

function statementFor(table: ProjectionName) {
  const { name, key, columns: own, facts } = projectionTables[table];
  const columns = [key, ...own, ...facts];
  const names = columns.map((column) => column.name).join(', ');
  const updates = [...own, ...facts].map((column) => `${column.name} = excluded.${column.name}`);
  const text = `
    insert into ${name} (${names}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})
    on conflict (forum_id, ${key.name}) do update set ${updates.join(', ')}
    where ${name}.stamp <= excluded.stamp`;
  return { columns, text };
}
