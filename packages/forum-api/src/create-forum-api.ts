import { setTimeout as sleepFor } from 'node:timers/promises';
import type { RetryOptions } from './back-off.js';
import { categories } from './categories.js';
import { checkBaseUrl } from './check-base-url.js';
import { conversations } from './conversations.js';
import { createLimiter, type Limiter } from './limiter.js';
import { moderators } from './moderators.js';
import { notifications } from './notifications.js';
import { pageViews } from './page-views.js';
import { posts } from './posts.js';
import { createRequest } from './request.js';
import { type Credentials, requestHeaders } from './request-headers.js';
import { tags } from './tags.js';
import { topics } from './topics.js';
import { userGroups } from './user-groups.js';
import { users } from './users.js';

/** The vendor's API as it is served today. */
export const DEFAULT_BASE_URL = 'https://api.websitetoolbox.com/v1/api';

/** What a client needs. */
export interface ForumApiOptions extends Credentials {
  /** Default `DEFAULT_BASE_URL`; plain http only for this machine. */
  readonly baseUrl?: string | undefined;
  /** The budget of requests, to share between clients and processes. Default: one request a second for this client. */
  readonly limiter?: Limiter | undefined;
  /** For one attempt, from connecting to the last byte, in milliseconds; default 15,000. */
  readonly timeoutMs?: number | undefined;
  /** Default 8 MiB; a page of 100 posts has rarely one. */
  readonly maxResponseBytes?: number | undefined;
  readonly retry?: RetryOptions | undefined;
  /** Another way out, such as through a proxy. Default: Node's. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Waits before a retry, rejects when the signal is aborted; for tests. */
  readonly sleep?: ((ms: number, signal?: AbortSignal) => Promise<unknown>) | undefined;
  /** From 0 to 1; for tests. */
  readonly random?: (() => number) | undefined;
}

/**
 * A client of one forum's REST API: a group of functions for each resource. All of them reject with
 * `ForumApiError`; this one throws a TypeError where an option cannot be used. Ids are decimal text,
 * times Unix seconds; fields that we do not know are kept. An item written by JSON.stringify reads
 * again by its schema as the same item.
 */
export function createForumApi({
  apiKey,
  username,
  email,
  baseUrl = DEFAULT_BASE_URL,
  limiter = createLimiter(),
  timeoutMs = 15_000,
  maxResponseBytes = 8 * 1024 * 1024,
  retry = {},
  fetch = globalThis.fetch,
  sleep = (ms, signal) => sleepFor(ms, undefined, signal ? { signal } : {}),
  random = Math.random,
}: ForumApiOptions) {
  const request = createRequest({
    baseUrl: checkBaseUrl(baseUrl),
    headers: requestHeaders({ apiKey, username, email }),
    limiter,
    timeoutMs,
    maxResponseBytes,
    retry,
    fetch,
    sleep,
    random,
  });
  return {
    categories: categories(request),
    topics: topics(request),
    posts: posts(request),
    users: users(request),
    userGroups: userGroups(request),
    conversations: conversations(request),
    moderators: moderators(request),
    tags: tags(request),
    pageViews: pageViews(request),
    notifications: notifications(request),
  };
}

/** A client; see `createForumApi`. */
export type ForumApi = ReturnType<typeof createForumApi>;
