import { ForumApiError } from '@forum-sync/forum-api';
import { isKeyAccepted } from '../budget/is-key-accepted.js';
import type { PassWork } from './pass-work.js';

/** So many in a row are refused to a key that has no right to any: each costs two calls. */
const MOST_IN_A_ROW = 10;

/** Whether the forum refuses just this user, conversation or subject, and neither our key nor all of its kind. */
export async function isRefusedAlone(
  { client, signal, walk }: PassWork,
  error: unknown,
): Promise<boolean> {
  if (!(error instanceof ForumApiError) || error.code !== 'unauthorized') {
    return false;
  }
  walk.refusedInARow += 1;
  return walk.refusedInARow <= MOST_IN_A_ROW && (await isKeyAccepted(client.api, signal));
}
