import { readHorizon, type Subject } from '@forum-sync/database';
import { ForumApiError, type CallOptions, type ForumApi } from '@forum-sync/forum-api';
import { placedPost } from '../posts/placed-post.js';
import type { ReadKind } from '../projecting/read.js';
import { anotherThan, type Asking, type SubjectSeen } from './asking.js';
import { readMessage } from './read-message.js';

interface SubjectReader {
  readonly call: string;
  /** Its field for the id. */
  readonly key: string;
  readonly get: (api: ForumApi, id: string, options: CallOptions) => Promise<object>;
}

/** How a subject that has an address of its own is read. */
const readers: Readonly<Record<Exclude<ReadKind, 'message'>, SubjectReader>> = {
  category: {
    call: 'GET /api/categories/{categoryId}',
    key: 'categoryId',
    get: (api, id, options) => api.categories.get(id, options),
  },
  user_group: {
    call: 'GET /api/usergroups/{usergroupId}',
    key: 'usergroupId',
    get: (api, id, options) => api.userGroups.get(id, options),
  },
  user: {
    call: 'GET /api/users/{userId}',
    key: 'userId',
    get: (api, id, options) => api.users.get(id, options),
  },
  topic: {
    call: 'GET /api/topics/{topicId}',
    key: 'topicId',
    get: (api, id, options) => api.topics.get(id, options),
  },
  post: {
    call: 'GET /api/posts/{postId}',
    key: 'postId',
    get: async (api, id, options) =>
      placedPost(await api.posts.get(id, { ...options, expand: ['Topic'] })),
  },
  conversation: {
    call: 'GET /api/conversations/{conversationId}',
    key: 'conversationId',
    get: (api, id, options) => api.conversations.get(id, options),
  },
};

/**
 * Reads one subject over REST, with what else the answers say on the way.
 *
 * @throws ForumApiError when the vendor gives no answer; NotToBeFound when it cannot be asked for, or another comes
 */
export async function fetchSubject(asking: Asking, subject: Subject): Promise<SubjectSeen[]> {
  const { pool, api, forumId, signal } = asking;
  if (subject.kind === 'message') {
    return readMessage(asking, subject.id);
  }
  const { call, key, get } = readers[subject.kind as keyof typeof readers];
  const horizon = await readHorizon(pool, forumId, signal);
  const object = await get(api, subject.id, { signal }).catch(nullIfGone);
  if (object && new Map<string, unknown>(Object.entries(object)).get(key) !== subject.id) {
    throw anotherThan(subject);
  }
  return [{ subject, object, call, horizon }];
}

/** A 404 in the vendor's own words says that the subject is gone; every other failure says nothing. */
function nullIfGone(error: unknown): null {
  if (error instanceof ForumApiError && error.code === 'not_found') {
    return null;
  }
  throw error;
}
