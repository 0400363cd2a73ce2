import {
  projectionTables,
  type ProjectionColumn,
  type ProjectionName,
  type RowValues,
} from '@forum-sync/database';
import type { Row, SubjectKind } from '@forum-sync/operator-api';
import { FORUM_ID } from '../forum/forum-id.js';

/** The table in which a kind of subject has its rows. */
export const projectionOf = {
  user: 'users',
  topic: 'topics',
  post: 'posts',
  conversation: 'conversations',
  message: 'messages',
} as const satisfies Record<SubjectKind, ProjectionName>;

/** The columns of a table that say something of the forum; `stamp` and its like are the worker's own. */
function shownColumns(table: ProjectionName): ProjectionColumn[] {
  const { key, columns, facts } = projectionTables[table];
  return [key, ...columns, ...facts].filter(({ name }) => name !== 'stamp');
}

export function columnsOf(table: ProjectionName): string {
  return shownColumns(table)
    .map(({ name }) => name)
    .join(', ');
}

/** A row by property, as a fold makes it, by the same columns as a row of the table. */
export function byColumn(table: ProjectionName, { id, ...values }: RowValues): Row {
  const { key } = projectionTables[table];
  const row: RowValues = { ...values, forumId: FORUM_ID, [key.property]: id };
  return Object.fromEntries(
    shownColumns(table).map(({ name, property }) => [name, row[property] ?? null]),
  );
}
