/** The most that the vendor gives on a page. */
export const PAGE_SIZE = 100;

/** How far a list is read. */
export interface Place {
  /** Items from the top of the list that lie behind. */
  readonly place: number;
  /** How long the list was at the last page; null where the vendor did not say, or before the first. */
  readonly total: number | null;
  /** Nothing was left out: only then may what was not met be taken for gone. */
  readonly complete: boolean;
}

/** What a page of a list showed. */
export interface PageSeen {
  /** Items before it. */
  readonly start: number;
  /** The items that it may have. */
  readonly size: number;
  /** As they came: newest first. */
  readonly ids: readonly string[];
  /** Items that could not be read. */
  readonly unreadable: number;
  readonly hasMore: boolean | null;
  readonly total: number | null;
}

/**
 * Where to read on after a page.
 *
 * New items come on top and move all others down: what was read comes again, at worst. Only deletes move
 * an unread item up, onto a page that is behind us, and by no more places than the list became shorter
 * since that page: so far the walk steps back. A list that did not become shorter has hidden nothing.
 *
 * @param mayStepBack whether it may step back; a length that goes up and down would have it go to and fro for ever
 */
export function moveOn(
  from: Place,
  page: PageSeen,
  mayStepBack = true,
): Place & { readonly ended: boolean } {
  const { start, size, ids, unreadable } = page;
  const count = ids.length + unreadable;
  // Items beyond its own length: whatever that number is, it is not the length.
  const total = page.total !== null && count > 0 && start >= page.total ? null : page.total;
  const grown = total === null || from.total === null ? 0 : total - from.total;
  const wasShortened = grown < 0 && start > 0;
  if (wasShortened && mayStepBack) {
    return { ...from, place: Math.max(0, from.place + grown), total, ended: false };
  }
  // Short, and yet there is more: items were held back. The same page would show the same again.
  const isShort = page.hasMore === true && count < size;
  const end = Math.max(start + (isShort ? size : count), from.place + grown);
  const falls = ids.every((id, index) => index === 0 || BigInt(id) < BigInt(ids[index - 1] ?? id));
  // An empty page ends the list, even one that promises more.
  const ended = count === 0 || !(page.hasMore ?? count >= size);
  const brokenWord = count === 0 && page.hasMore === true;
  const allShown = falls && unreadable === 0 && !isShort && !brokenWord && !wasShortened;
  return {
    place: end,
    total,
    // A list that ends before its own length has not shown all of it.
    complete: from.complete && allShown && total !== null && !(ended && end < total),
    ended,
  };
}

/** The page that holds the item at a place. */
export function pageAt(
  place: number,
  size: number,
): { readonly page: number; readonly start: number } {
  const before = Math.floor(place / size);
  return { page: before + 1, start: before * size };
}

/** The pages, so the calls, that a list of so many items costs at least. */
export function pagesOf(items: number): number {
  return Math.max(1, Math.ceil(items / PAGE_SIZE));
}
