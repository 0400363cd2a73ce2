import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import type { Again } from './again.js';

/** Starts a replay or a requeue of as many events as were shown, and follows it to its end. */
export function useRun({ kind, filter }: Again) {
  const client = useQueryClient();
  const counted = useQuery({
    queryKey: [...keys.replays, 'count', filter],
    queryFn: () => call('countReplay', { body: { filter } }),
    staleTime: 0,
  });
  const start = useMutation({
    mutationFn: (expected: number) => {
      const { states: _states, ...others } = filter;
      return kind === 'replay'
        ? call('startReplay', { body: { filter, expected } })
        : call('requeue', { body: { filter: others, expected } });
    },
    // Not the count: what runs already would be taken off the number that was confirmed.
    onSuccess: () => client.invalidateQueries({ queryKey: [...keys.replays, 'list'] }),
  });
  const id = start.data?.id;
  const run = useQuery({
    queryKey: [...keys.replays, id],
    queryFn: () => call('readReplay', { params: { id: id ?? '' } }),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'running' ? false : 500),
  });
  const ended = run.data !== undefined && run.data.state !== 'running';
  useEffect(() => {
    if (ended) {
      void client.invalidateQueries();
    }
  }, [client, ended]);
  return { counted, start, run };
}
