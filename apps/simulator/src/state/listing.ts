/** The ids of a list, newest first, of which a page is asked for. */
export interface Listing {
  readonly size: number;
  ids(offset: number, limit: number): Iterable<number>;
}

/** A list whose ids must be looked for: numbers only, nothing is made from the seed for it. */
export function listingOf(found: Iterable<number>): Listing {
  const ids = [...found];
  return { size: ids.length, ids: (offset, limit) => ids.slice(offset, offset + limit) };
}
