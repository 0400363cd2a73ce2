import type { Page } from '@forum-sync/operator-api';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ONE_LOOK } from './one-look.js';

const ASK_AGAIN_MS = 1_000;

interface Behaviour<Item> {
  /** Whether an item will be another one soon: the list is then asked for again. */
  readonly moves?: (item: Item) => boolean;
  /** Whether it shows what is private. */
  readonly reveals?: boolean;
}

/** A list that goes on: the items that were read so far, and how to read more. */
export function usePages<Item>(
  key: readonly unknown[],
  read: (cursor: { cursor?: string }) => Promise<Page<Item>>,
  { moves = () => false, reveals = false }: Behaviour<Item> = {},
) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam === null ? {} : { cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some((page) => page.items.some(moves)) ? ASK_AGAIN_MS : false,
    ...(reveals && ONE_LOOK),
  });
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) ?? [] };
}

/** What a list's foot needs of it. */
export type Pages = Pick<
  ReturnType<typeof usePages>,
  'items' | 'error' | 'isPending' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'
>;
