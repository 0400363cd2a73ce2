import { topicSchema } from '@forum-sync/event-types';
import type { CallOptions } from './call.js';
import { list, type ListOptions } from './list.js';
import { looseRecordSchema } from './loose-record.js';
import type { Request } from './request.js';
import { statusSchema } from './status.js';
import { wireId } from './wire-id.js';

/** Which topics, and in which order. */
export interface TopicListOptions extends ListOptions {
  readonly categoryId?: string | undefined;
  readonly userId?: string | undefined;
  /** Values are not documented; without it, newest first. */
  readonly sort?: string | undefined;
}

/** A new topic and its first post. */
export interface NewTopic {
  readonly title: string;
  /** HTML of the first post; it is read as `message`. */
  readonly content: string;
  /** Its author. */
  readonly username: string;
  readonly categoryId?: string | undefined;
}

/** What can be changed; another `categoryId` moves the topic. */
export interface TopicFields {
  readonly title?: string | undefined;
  readonly locked?: boolean | undefined;
  readonly pinned?: boolean | undefined;
  readonly categoryId?: string | undefined;
}

/** Topics; deleting one also removes its posts. */
export function topics(request: Request) {
  const path = '/topics/{topicId}';
  return {
    list: ({ categoryId, userId, sort, ...options }: TopicListOptions = {}) =>
      list(
        request,
        {
          path: '/topics',
          query: { categoryId, userId, sort },
          schema: topicSchema,
          idField: 'topicId',
        },
        options,
      ),
    get: (topicId: string, options?: CallOptions) =>
      request({ method: 'GET', path, ids: { topicId } }, topicSchema, options),
    create: (input: NewTopic, options?: CallOptions) => {
      const body = { ...input, categoryId: wireId(input.categoryId) };
      return request(
        { method: 'POST', path: '/topics', body, creates: true },
        topicSchema,
        options,
      );
    },
    update: (topicId: string, input: TopicFields, options?: CallOptions) => {
      const body = { ...input, categoryId: wireId(input.categoryId) };
      return request({ method: 'POST', path, ids: { topicId }, body }, topicSchema, options);
    },
    delete: (topicId: string, options?: CallOptions) =>
      request({ method: 'DELETE', path, ids: { topicId } }, statusSchema, options),
    /** For administrators and moderators only; what a record holds is not documented. */
    followers: (topicId: string, options?: ListOptions) =>
      list(
        request,
        {
          path: `${path}/followers`,
          ids: { topicId },
          schema: looseRecordSchema,
          idField: null,
        },
        options,
      ),
  };
}
