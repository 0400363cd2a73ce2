import type { z } from 'zod';
import type { UnreadableItem } from './page.js';

/** Ids to remember: those of the last thousand pages. More would grow without end in a long crawl. */
const MOST_REMEMBERED = 100_000;

/**
 * Reads items one by one and leaves out those whose id is in `seen`: what is added while we read
 * moves the rest down, and the last items of a page come again on the next. Adds the new ids.
 */
export function readItems<Schema extends z.ZodType<object>>(
  data: readonly unknown[],
  schema: Schema,
  idField: string | null,
  seen: Set<string>,
): { items: z.output<Schema>[]; unreadable: UnreadableItem[]; repeated: number } {
  const items: z.output<Schema>[] = [];
  const unreadable: UnreadableItem[] = [];
  let repeated = 0;
  for (const [index, raw] of data.entries()) {
    const read = schema.safeParse(raw);
    if (!read.success) {
      const { path, message } = read.error.issues[0]!;
      unreadable.push({ index, path: path.join('.'), detail: message, raw });
      continue;
    }
    const id: unknown = idField === null ? null : new Map(Object.entries(read.data)).get(idField);
    if (typeof id === 'string') {
      if (seen.has(id)) {
        repeated++;
        continue;
      }
      remember(seen, id);
    }
    items.push(read.data);
  }
  return { items, unreadable, repeated };
}

function remember(seen: Set<string>, id: string): void {
  seen.add(id);
  if (seen.size > MOST_REMEMBERED) {
    // A set gives its members back in the order in which they came.
    const [oldest] = seen;
    seen.delete(oldest!);
  }
}
