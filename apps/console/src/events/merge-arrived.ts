import type { EventSummary, Page } from '@forum-sync/operator-api';
import type { InfiniteData } from '@tanstack/react-query';
import { isWanted, type EventFilter } from './event-filter.js';

export type EventPages = InfiniteData<Page<EventSummary>, string | null>;

/** Those that are newer than all that the list shows, and searched for; newest first. */
export function findArrived(
  list: EventPages,
  arrived: readonly EventSummary[],
  filter: EventFilter,
): EventSummary[] {
  const newest = BigInt(list.pages[0]?.items[0]?.id ?? 0);
  return arrived
    .filter((event) => BigInt(event.id) > newest && isWanted(filter, event))
    .toSorted((one, other) => Number(BigInt(other.id) - BigInt(one.id)));
}

/** The list with what just came on top, and the new states of what it shows already. */
export function mergeArrived(
  list: EventPages,
  arrived: readonly EventSummary[],
  filter: EventFilter,
): EventPages {
  const now = new Map(arrived.map((event) => [event.id, event]));
  const [first, ...others] = list.pages.map((page) => ({
    ...page,
    items: page.items.map((event) => now.get(event.id) ?? event),
  }));
  const fresh = findArrived(list, arrived, filter);
  return first
    ? { ...list, pages: [{ ...first, items: [...fresh, ...first.items] }, ...others] }
    : list;
}
