import { id } from '@forum-sync/event-types';
import type { Call } from './call.js';
import type { CallName } from './forum-api-error.js';

/**
 * What may be said about a call: those of its ids that are valid, and the number of the page. All else
 * can be personal (an e-mail in a look-up), even an id if somebody passed something else by mistake.
 */
export function callName({ method, path, ids = {}, query = {} }: Call): CallName {
  const valid = Object.entries(ids).filter(([, value]) => id.safeParse(value).success);
  const { page } = query;
  return {
    method,
    path,
    ids: Object.fromEntries(valid),
    page: typeof page === 'number' ? page : null,
  };
}
