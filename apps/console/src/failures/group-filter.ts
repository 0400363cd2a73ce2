import type { FailureGroup, ReplayFilter } from '@forum-sync/operator-api';

/** The events of a group, for running them again. */
export function groupFilter({ state, reason, type }: FailureGroup): ReplayFilter {
  return {
    states: [state],
    ...(reason !== null && { reasons: [reason] }),
    ...(type !== null && { types: [type] }),
  };
}

/** The page that lists them. */
export function listPath({ state, reason, type }: FailureGroup): string {
  const search = new URLSearchParams({
    states: state,
    ...(reason !== null && { reasons: reason }),
    ...(type !== null && { types: type }),
  });
  return `/events?${search}`;
}
