import type { ForumSync } from '../src/forum-sync.js';

export const TABLES = ['users', 'topics', 'posts', 'conversations', 'messages'] as const;
export type Tables = Record<(typeof TABLES)[number], Record<string, unknown>[]>;

/** When something was seen, here: two runs of one story differ in nothing else. */
const SEEN = ['observed_at', 'deleted_at', 'posts_buried_at'];

/** All rows of the five tables; of a time of ours only whether there is one. */
export async function readTables(forumSync: ForumSync): Promise<Tables> {
  const tables: Partial<Tables> = {};
  for (const table of TABLES) {
    const rows = await forumSync.query(
      `select * from ${table} order by 1, ${table.replace(/s$/, '')}_id`,
    );
    tables[table] = rows.map((row) => ({
      ...row,
      ...Object.fromEntries(
        SEEN.filter((column) => column in row).map((column) => [column, row[column] !== null]),
      ),
    }));
  }
  return tables as Tables;
}

/** As if nothing had ever come. */
export async function forget(forumSync: ForumSync): Promise<void> {
  await forumSync.query(
    `truncate events, inbox, outcomes, tallies, further_deliveries, doubts, ${TABLES.join()}`,
  );
}
