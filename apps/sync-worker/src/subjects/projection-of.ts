import { projectionTables, type ProjectionName } from '@forum-sync/database';
import type { SubjectKind } from '@forum-sync/operator-api';

/** The table in which a kind of subject has its rows. */
export const projectionOf = {
  user: 'users',
  topic: 'topics',
  post: 'posts',
  conversation: 'conversations',
  message: 'messages',
} as const satisfies Record<SubjectKind, ProjectionName>;

/** The columns of a table that say something of the forum; `stamp` and its like are the worker's own. */
export function columnsOf(table: ProjectionName): string {
  const { key, columns, facts } = projectionTables[table];
  return [key, ...columns, ...facts]
    .map(({ name }) => name)
    .filter((name) => name !== 'stamp')
    .join(', ');
}
