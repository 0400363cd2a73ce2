import type { Difference, Page, PageQuery } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { keyOfCursor, toPage } from '../operator-api/page-by-key.js';

/** The differences that a rebuild kept, in the order in which it found them. */
export async function listDifferences(
  pool: Pool,
  rebuildId: string,
  { cursor, limit }: PageQuery,
): Promise<Page<Difference>> {
  const { rows } = await pool.query<Difference & { key: string }>(
    `select id as key, table_name as table, row_id as id, kind, columns from rebuild_differences
     where rebuild_id = $1 and id > $2 order by id limit $3`,
    [rebuildId, cursor === undefined ? '0' : keyOfCursor(cursor), limit + 1],
  );
  const { items, next } = toPage(rows, limit, ({ key }) => key);
  return { items: items.map(({ key: _key, ...difference }) => difference), next };
}
