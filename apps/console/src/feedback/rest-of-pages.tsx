import { Button, Center, Loader, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Pages } from '../api/use-pages.js';
import { Failed } from './failed.js';

/** The foot of a list: more, the end, nothing at all, or why it could not be read. */
export function RestOfPages({ pages, empty }: { pages: Pages; empty: ReactNode }) {
  if (pages.error) {
    return <Failed error={pages.error} again={pages.fetchNextPage} />;
  }
  if (pages.isPending) {
    return (
      <Center p="xl" role="status">
        <Loader size="sm" aria-label="Loading" />
      </Center>
    );
  }
  if (pages.hasNextPage) {
    return (
      <Center p="md">
        <Button
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {pages.items.length === 0 ? 'Nothing found so far: search further back' : 'Show more'}
        </Button>
      </Center>
    );
  }
  return pages.items.length === 0 ? (
    empty
  ) : (
    <Text size="xs" c="dimmed" ta="center" p="md">
      End of list
    </Text>
  );
}
