import { z } from 'zod';

/**
 * Keyset paging, the same everywhere: `cursor` is the `next` of the page before, and means nothing to
 * anybody but the route that gave it.
 */
export const pageQuery = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number<number | string>().int().min(1).max(200).default(50),
});
export type PageQuery = z.output<typeof pageQuery>;

/**
 * A page of items, newest first unless the route says otherwise. `next` null is the end. A page may be short,
 * even empty, with a `next`: a search looks at a bounded number of rows at a time, and goes on from there.
 */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });
export interface Page<Item> {
  items: Item[];
  next: string | null;
}
