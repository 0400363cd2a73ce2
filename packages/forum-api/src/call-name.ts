import { id } from '@forum-sync/event-types';
import type { Call } from './call.js';
import type { CallName } from './forum-api-error.js';

/**
 * What may be said about a call: of its ids those that are ids, of its query the page number. All
 * else can be personal (an e-mail in a look-up), also what somebody passed for an id by mistake.
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
