import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isUnderWay, type Pass } from './pass.js';

const ASK_AGAIN_MS = 1_000;

/** A pass as it goes on. When it rests, all that it may have changed is asked for anew. */
export function usePass<P extends Pass>(key: readonly unknown[], read: () => Promise<P>) {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: key,
    queryFn: read,
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? ASK_AGAIN_MS : false),
  });
  const rests = query.data !== undefined && !isUnderWay(query.data);
  useEffect(() => {
    if (rests) {
      void client.invalidateQueries();
    }
  }, [client, rests]);
  return query;
}
