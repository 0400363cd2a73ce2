import type { Checkpoint } from '@forum-sync/database';
import { pagesOf } from './move-on.js';

/** Pages that bring hardly anything new, one after another, before a list counts as one that goes in circles. */
const MOST_BARREN_PAGES = 3;
/** Items that could not be read, one after another, before it is no use to read on. */
const MOST_UNREADABLE = 200;
/** Ids to remember: those of the last hundred pages. */
const MOST_REMEMBERED = 10_000;
/** What a list may cost beyond twice its pages. */
const SPARE_PAGES = 20;

/** What a worker remembers of the list that it walks over, so that no list keeps it walking for ever. */
export class Walk {
  /** Subjects that the forum refused, one after another. */
  refusedInARow = 0;
  #unreadable = { list: '', inARow: 0 };
  #list = '';
  #furthest = -1;
  #barren = 0;
  readonly #seen = new Set<string>();

  /** Whether the list shows what it has shown before, in place of what should come next. */
  goesInCircles({ list, parentId }: Checkpoint, start: number, ids: readonly string[]): boolean {
    const name = `${list} ${parentId}`;
    if (this.#list !== name) {
      this.#list = name;
      this.#furthest = -1;
      this.#barren = 0;
      this.#seen.clear();
    }
    // Pages that it steps back to are no news.
    if (start > this.#furthest) {
      const news = ids.filter((id) => !this.#seen.has(id)).length;
      this.#barren = 2 * news < ids.length ? this.#barren + 1 : 0;
      this.#furthest = start;
    }
    this.#remember(ids);
    return this.#barren >= MOST_BARREN_PAGES;
  }

  /** Whether so many items of a list could not be read that others will not be readable either. */
  showsNothing({ list }: Checkpoint, readable: number, unreadable: number): boolean {
    const before = this.#unreadable.list === list ? this.#unreadable.inARow : 0;
    const inARow = readable > 0 || unreadable === 0 ? 0 : before + unreadable;
    this.#unreadable = { list, inARow };
    return inARow >= MOST_UNREADABLE;
  }

  #remember(ids: readonly string[]): void {
    for (const id of ids) {
      this.#seen.add(id);
    }
    for (const oldest of this.#seen) {
      if (this.#seen.size <= MOST_REMEMBERED) {
        break;
      }
      this.#seen.delete(oldest);
    }
  }
}

/**
 * Whether a walk may step back once more. Its pages are counted over all lists of a kind, so of the users' conversations
 * the first may do so, and none of them has more than a few pages.
 */
export function mayStepBack({ pages, place }: Checkpoint): boolean {
  return pages < SPARE_PAGES + 2 * pagesOf(place);
}
