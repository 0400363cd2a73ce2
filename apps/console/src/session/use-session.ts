import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { isLoggedOut } from '../api/is-logged-out.js';
import { keys } from '../api/keys.js';

/** Who is logged in; null: nobody. */
export function useSession() {
  return useQuery({
    queryKey: keys.session,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      try {
        return await call('readSession');
      } catch (error) {
        if (isLoggedOut(error)) {
          return null;
        }
        throw error;
      }
    },
  });
}

/** Whether this person may change things and unmask. The server decides; this only hides buttons. */
export function useIsOperator(): boolean {
  return useSession().data?.role === 'operator';
}
