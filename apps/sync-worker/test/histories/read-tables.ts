import type { Pool } from 'pg';
import type { Row, Tables } from './model.js';

export const TABLES = ['users', 'topics', 'posts', 'conversations', 'messages'] as const;

/** All rows, by forum, then by table and id as the model has them; columns that are null left out. */
export async function readTables(pool: Pool): Promise<Map<number, Tables>> {
  const forums = new Map<number, Map<string, Row>>();
  for (const table of TABLES) {
    const { rows } = await pool.query<Record<string, unknown>>(`select * from ${table}`);
    for (const row of rows) {
      const forumId = Number(row['forum_id']);
      const tables = forums.get(forumId) ?? new Map<string, Row>();
      forums.set(
        forumId,
        tables.set(`${table} ${String(row[`${table.slice(0, -1)}_id`])}`, sparse(row)),
      );
    }
  }
  return forums;
}

/** A row without the columns that are null. */
export function sparse(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
