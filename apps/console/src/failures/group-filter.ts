import { joinList, type FailureGroup, type ReplayFilter } from '@forum-sync/operator-api';

/** The events of a group, for running them again. */
export function groupFilter({ state, reason, type }: FailureGroup): ReplayFilter {
  return {
    states: [state],
    // A failure has a reason; one without would find nothing here, rather than take others along.
    reasons: [reason ?? ''],
    ...(type === null ? { untyped: true } : { types: [type] }),
  };
}

/** The page that lists them. */
export function listPath({ state, reason, type }: FailureGroup): string {
  const search = new URLSearchParams({
    states: state,
    reasons: joinList([reason ?? '']),
    ...(type === null ? { untyped: 'true' } : { types: joinList([type]) }),
  });
  return `/events?${search}`;
}
