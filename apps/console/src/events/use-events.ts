import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { listenLive } from '../api/live.js';
import { usePages } from '../api/use-pages.js';
import { toQuery, type EventFilter } from './event-filter.js';
import { findArrived, mergeArrived, type EventPages } from './merge-arrived.js';

/** A page that is left open for days must not grow for ever. */
const MOST_LIVE = 500;
/** An event comes again when its state changes: it is counted once. */
const NONE: ReadonlySet<string> = new Set();

/** The webhook log by a search; new events come by themselves while `live`, and are counted otherwise. */
export function useEvents(filter: EventFilter, live: boolean) {
  const client = useQueryClient();
  const key = useMemo(() => [...keys.events, filter], [filter]);
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(NONE);
  const pages = usePages(key, (cursor) =>
    call('listEvents', { query: { ...toQuery(filter), ...cursor } }),
  );
  useEffect(() => setWaiting(NONE), [key]);
  useEffect(
    () =>
      listenLive('events', (arrived) => {
        const list = client.getQueryData<EventPages>(key);
        // The payload's text is not at hand here: whether the new ones have it, only a search can say.
        const room = live && !filter.text && (list?.pages[0]?.items.length ?? 0) < MOST_LIVE;
        if (list && room) {
          client.setQueryData(key, mergeArrived(list, arrived, filter));
        } else if (list) {
          const ids = findArrived(list, arrived, filter).map(({ id }) => id);
          setWaiting((before) => new Set([...before, ...ids]));
        }
      }),
    [client, key, filter, live],
  );
  const lookAgain = () => {
    setWaiting(NONE);
    void client.resetQueries({ queryKey: key });
  };
  return { pages, waiting: waiting.size, lookAgain };
}
