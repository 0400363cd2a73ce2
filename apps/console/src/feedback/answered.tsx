import { Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from './failed.js';
import { OutOfDate } from './out-of-date.js';

/** Shows a query's answer; until then that it is coming, or why it does not come. An old one is called old. */
export function Answered<Answer>({
  query,
  children,
}: {
  query: UseQueryResult<Answer>;
  children: (answer: Answer) => ReactNode;
}) {
  if (query.data !== undefined) {
    return (
      <>
        {query.error && <OutOfDate error={query.error} since={query.dataUpdatedAt} />}
        {children(query.data)}
      </>
    );
  }
  return query.error ? (
    <Failed error={query.error} again={query.refetch} />
  ) : (
    <Stack aria-busy="true" aria-label="Loading" role="status">
      <Skeleton height={20} width="60%" />
      <Skeleton height={120} />
    </Stack>
  );
}
