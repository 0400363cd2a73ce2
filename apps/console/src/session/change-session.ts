import type { Session } from '@forum-sync/operator-api';
import { keys } from '../api/keys.js';
import { queryClient } from '../api/query-client.js';

/** Another person, or nobody: what was read for the one before is forgotten. */
export function changeSession(session: Session | null): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.session[0] });
  queryClient.setQueryData(keys.session, session);
}
