import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from './call.js';
import { keys } from './keys.js';
import { listenLive } from './live.js';

/** Each message puts the next question off: only a worker that has gone silent is asked. */
const SILENT_MS = 15_000;

/** Whether all is well, as it changes. */
export function useStatus() {
  const client = useQueryClient();
  useEffect(
    () => listenLive('status', (status) => client.setQueryData(keys.status, status)),
    [client],
  );
  return useQuery({
    queryKey: keys.status,
    queryFn: () => call('readStatus'),
    refetchInterval: SILENT_MS,
  });
}
