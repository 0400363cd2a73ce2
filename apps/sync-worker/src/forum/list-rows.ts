import { projectionTables, type ProjectionName } from '@forum-sync/database';
import type { Page, PageQuery, Row } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { mask } from '../events/mask.js';
import { keyOfCursor, NEWEST, toPage } from '../operator-api/page-by-key.js';
import { columnsOf } from '../subjects/projection-of.js';
import { FORUM_ID } from './forum-id.js';

/** What a list of a table is narrowed to: each condition has an index. */
export interface Listing {
  readonly table: ProjectionName;
  /** `author_user_id = $1`, and so on. */
  readonly conditions: readonly string[];
  readonly values: readonly unknown[];
  /** Newest first, or in the order in which they were written. */
  readonly order: 'desc' | 'asc';
  /** The conditions' index knows nothing of the order: all keys are found before a page is made of them. */
  readonly findFirst?: boolean;
}

const BEYOND = { desc: NEWEST, asc: '-1' } as const;

/** A page of a table's rows by their key; tombstones only when asked for. */
export async function listRows(
  pool: Pool,
  { table, conditions, values, order, findFirst = false }: Listing,
  query: PageQuery & { readonly deleted?: boolean | undefined },
  reveal: boolean,
): Promise<Page<Row>> {
  const key = projectionTables[table].key.name;
  const start = query.cursor === undefined ? BEYOND[order] : keyOfCursor(query.cursor);
  const where = [
    `forum_id = ${FORUM_ID}`,
    ...conditions,
    ...(query.deleted ? [] : ['deleted_at is null']),
    `${key} ${order === 'desc' ? '<' : '>'} $${values.length + 1}`,
  ];
  const keys = `select ${key} from ${table} where ${where.join(' and ')}`;
  // Materialized, or the planner would go through the whole table in its order when words are frequent.
  const found = findFirst ? `with found as materialized (${keys}) select ${key} from found` : keys;
  const { rows } = await pool.query<Row>(
    `select ${columnsOf(table)} from ${table}
     where forum_id = ${FORUM_ID}
       and ${key} = any(array(${found} order by ${key} ${order} limit $${values.length + 2}))
     order by ${key} ${order}`,
    [...values, start, query.limit + 1],
  );
  const { items, next } = toPage(rows, query.limit, (row) => String(row[key]));
  return { items: reveal ? items : items.map((row) => mask(row, table).value as Row), next };
}
