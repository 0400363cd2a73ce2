import type { Page, PageQuery } from '@forum-sync/operator-api';
import { Refused } from './refused.js';

/** Beyond every bigint key. */
export const NEWEST = '9223372036854775807';

/** A page of what has a bigint key, newest first: asks for the rows whose key is below the cursor. */
export async function pageByKey<Item extends { readonly id: string }>(
  { cursor = NEWEST, limit }: PageQuery,
  ask: (before: string, limit: number) => Promise<{ rows: Item[] }>,
): Promise<Page<Item>> {
  const { rows } = await ask(keyOfCursor(cursor), limit + 1);
  return toPage(rows, limit, ({ id }) => id);
}

/** A page of rows of which one more was asked for than fits: that one says whether there is another page. */
export function toPage<Item>(
  rows: readonly Item[],
  limit: number,
  keyOf: (row: Item) => string,
): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: last && rows.length > limit ? keyOf(last) : null };
}

/** @throws Refused when it is none of ours */
export function keyOfCursor(cursor: string): string {
  if (!/^\d{1,19}$/.test(cursor) || BigInt(cursor) > BigInt(NEWEST)) {
    throw new Refused(400, 'invalid', 'The cursor is not one that this list gave.');
  }
  return cursor;
}
