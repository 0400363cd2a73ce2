import { readHorizon, type Subject } from '@forum-sync/database';
import { ForumApiError, type CallOptions, type ForumApi } from '@forum-sync/forum-api';
import { placedPost } from '../posts/placed-post.js';
import type { ReadKind } from '../projecting/read.js';
import type { Asking, SubjectSeen } from './asking.js';
import { readMessage } from './read-message.js';

interface SubjectReader {
  readonly call: string;
  readonly get: (api: ForumApi, id: string, options: CallOptions) => Promise<object>;
}

/** How a subject that has an address of its own is read. */
const readers: Readonly<Record<Exclude<ReadKind, 'message'>, SubjectReader>> = {
  category: {
    call: 'GET /api/categories/{categoryId}',
    get: (api, id, options) => api.categories.get(id, options),
  },
  user_group: {
    call: 'GET /api/usergroups/{usergroupId}',
    get: (api, id, options) => api.userGroups.get(id, options),
  },
  user: {
    call: 'GET /api/users/{userId}',
    get: (api, id, options) => api.users.get(id, options),
  },
  topic: {
    call: 'GET /api/topics/{topicId}',
    get: (api, id, options) => api.topics.get(id, options),
  },
  post: {
    call: 'GET /api/posts/{postId}',
    get: async (api, id, options) =>
      placedPost(await api.posts.get(id, { ...options, expand: ['Topic'] })),
  },
  conversation: {
    call: 'GET /api/conversations/{conversationId}',
    get: (api, id, options) => api.conversations.get(id, options),
  },
};

/**
 * Reads one subject over REST, with what else the answers say on the way.
 *
 * @throws ForumApiError when the vendor gives no answer; NotToBeFound when it cannot be asked for
 */
export async function fetchSubject(asking: Asking, subject: Subject): Promise<SubjectSeen[]> {
  const { pool, api, forumId, signal } = asking;
  if (subject.kind === 'message') {
    return readMessage(asking, subject.id);
  }
  const { call, get } = readers[subject.kind as keyof typeof readers];
  const horizon = await readHorizon(pool, forumId, signal);
  const object = await get(api, subject.id, { signal }).catch(nullIfGone);
  return [{ subject, object, call, horizon }];
}

/** A 404 in the vendor's own words says that the subject is gone; every other failure says nothing. */
function nullIfGone(error: unknown): null {
  if (error instanceof ForumApiError && error.code === 'not_found') {
    return null;
  }
  throw error;
}
