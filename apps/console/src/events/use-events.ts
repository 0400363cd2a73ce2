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

/** The webhook log by a search; new events come by themselves while `live`, and are counted otherwise. */
export function useEvents(filter: EventFilter, live: boolean) {
  const client = useQueryClient();
  const key = useMemo(() => [...keys.events, filter], [filter]);
  const [waiting, setWaiting] = useState(0);
  const pages = usePages(key, (cursor) =>
    call('listEvents', { query: { ...toQuery(filter), ...cursor } }),
  );
  useEffect(() => setWaiting(0), [key]);
  useEffect(
    () =>
      listenLive('events', (arrived) => {
        const list = client.getQueryData<EventPages>(key);
        // The payload's text is not at hand here: whether the new ones have it, only a search can say.
        const room = live && !filter.text && (list?.pages[0]?.items.length ?? 0) < MOST_LIVE;
        if (list && room) {
          client.setQueryData(key, mergeArrived(list, arrived, filter));
        } else if (list) {
          setWaiting((before) => before + findArrived(list, arrived, filter).length);
        }
      }),
    [client, key, filter, live],
  );
  const lookAgain = () => {
    setWaiting(0);
    void client.resetQueries({ queryKey: key });
  };
  return { pages, waiting, lookAgain };
}
