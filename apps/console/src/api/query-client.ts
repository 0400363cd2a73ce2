import { OperatorApiError } from '@forum-sync/operator-api';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isLoggedOut } from './is-logged-out.js';
import { keys } from './keys.js';

/** Whatever call finds that the session is over, the login page comes. */
function noticeLogout(error: unknown): void {
  if (isLoggedOut(error)) {
    queryClient.setQueryData(keys.session, null);
  }
}

/** A refusal is final; a worker that does not answer may be starting again. */
function mayHelpToRepeat(failures: number, error: unknown): boolean {
  const refused = error instanceof OperatorApiError && error.status < 500;
  return !refused && failures < 2;
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeLogout }),
  mutationCache: new MutationCache({ onError: noticeLogout }),
  defaultOptions: { queries: { retry: mayHelpToRepeat, staleTime: 5_000 } },
});
