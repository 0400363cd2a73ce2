import type { Page, PageQuery } from '@forum-sync/operator-api';
import { Refused } from './refused.js';

/** Beyond every bigint key. */
export const NEWEST = '9223372036854775807';

/**
 * A page of what has a bigint key, newest first: asks for the rows whose key is below the cursor. One row more
 * than a page says whether there is another.
 */
export async function pageByKey<Item extends { readonly id: string }>(
  { cursor = NEWEST, limit }: PageQuery,
  ask: (before: string, limit: number) => Promise<{ rows: Item[] }>,
): Promise<Page<Item>> {
  const { rows } = await ask(keyOf(cursor), limit + 1);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** @throws Refused when it is none of ours */
export function keyOf(cursor: string): string {
  if (!/^\d{1,19}$/.test(cursor) || BigInt(cursor) > BigInt(NEWEST)) {
    throw new Refused(400, 'invalid', 'The cursor is not one that this list gave.');
  }
  return cursor;
}
