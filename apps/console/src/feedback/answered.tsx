import { Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from './failed.js';

/** Shows a query's answer; until then that it is coming, or why it does not come. */
export function Answered<Answer>({
  query,
  children,
}: {
  query: UseQueryResult<Answer>;
  children: (answer: Answer) => ReactNode;
}) {
  if (query.data !== undefined) {
    return children(query.data);
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
