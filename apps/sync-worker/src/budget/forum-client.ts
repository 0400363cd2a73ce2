import type { Lane } from '@forum-sync/database';
import { createForumApi, type ForumApi, type ForumApiOptions } from '@forum-sync/forum-api';
import type { Pool } from 'pg';
import type { ForumAccess } from '../config.js';
import { FORUM_ID } from '../forum/forum-id.js';
import type { Turned } from '../loops/loop-watch.js';
import { callsOf, type Calls } from './calls-of.js';

/** The vendor's API for one purpose; for one call at a time. */
export interface ForumClient {
  readonly api: ForumApi;
  readonly calls: Pick<Calls, 'unnoted' | 'noted'>;
}

/** A client whose calls go through the budget, in their lane; `turned` is called at each wait and each call. */
export function forumClient(
  pool: Pool,
  access: ForumAccess,
  lane: Lane,
  turned: Turned,
  options: Pick<ForumApiOptions, 'retry'> = {},
): ForumClient {
  const calls = callsOf(pool, {
    forumId: FORUM_ID,
    lane,
    perSecond: access.callsPerSecond,
    turned,
  });
  const { apiKey, apiUrl: baseUrl } = access;
  const { limiter, fetch } = calls;
  const api = createForumApi({ ...options, apiKey, baseUrl, limiter, fetch });
  return { api, calls };
}
