import { ForumApiError } from '@forum-sync/forum-api';
import type { Check } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { forumClient } from '../budget/forum-client.js';
import { SET_THE_KEY } from '../budget/what-to-do.js';
import type { Config } from '../config.js';
import { adviseOn } from './advise-on.js';

/** Somebody is waiting; while others use up the budget it can take some seconds. */
const TIMEOUT_MS = 15_000;

/** Tries the API key with one call, within the budget. It goes first, as a refetch does: a person waits. */
export async function checkForumAccess(pool: Pool, forum: Config['forum']): Promise<Check> {
  const name = 'API key';
  if (!forum) {
    return {
      name,
      result: 'skipped',
      detail: 'FORUM_API_KEY is not set, so the forum is never read over REST.',
      remedy: SET_THE_KEY,
    };
  }
  const { api } = forumClient(pool, forum, 'refetch', () => {}, { retry: { tries: 1 } });
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const { value } = await api.users.list({ limit: 1, signal }).pages().next();
    const members = value?.totalSize ?? null;
    const detail = `The forum accepts the key${members === null ? '' : ` and says that it has ${members} users`}.`;
    return { name, result: 'ok', detail, remedy: null };
  } catch (error) {
    if (!(error instanceof ForumApiError)) {
      throw error;
    }
    return { name, result: 'failed', detail: error.message, remedy: adviseOn(error) };
  }
}
