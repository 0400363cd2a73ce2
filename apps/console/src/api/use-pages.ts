import type { Page } from '@forum-sync/operator-api';
import { useInfiniteQuery } from '@tanstack/react-query';

/** A list that goes on: the items that were read so far, and how to read more. */
export function usePages<Item>(
  key: readonly unknown[],
  read: (cursor: { cursor?: string }) => Promise<Page<Item>>,
) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam === null ? {} : { cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) ?? [] };
}

/** What a list's foot needs of it. */
export type Pages = Pick<
  ReturnType<typeof usePages>,
  'items' | 'error' | 'isPending' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'
>;
