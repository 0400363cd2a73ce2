import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { readFilter, type EventFilter } from './event-filter.js';

/** The search of the page's address: a link or a reload finds the same. */
export function useEventFilter(): [EventFilter, (change: EventFilter) => void] {
  const [address, setAddress] = useSearchParams();
  const filter = useMemo(() => readFilter(address), [address]);
  const change = (fields: EventFilter) =>
    setAddress((before) => Object.entries(readFilter(merge(before, fields))), { replace: true });
  return [filter, change];
}

function merge(address: URLSearchParams, fields: EventFilter): URLSearchParams {
  const merged = new URLSearchParams(address);
  for (const [field, value] of Object.entries(fields)) {
    merged.set(field, value);
  }
  return merged;
}
