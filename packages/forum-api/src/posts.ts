import { postSchema } from '@forum-sync/event-types';
import type { CallOptions } from './call.js';
import { list, type ListOptions } from './list.js';
import { looseRecordSchema } from './loose-record.js';
import type { Request } from './request.js';
import { statusSchema } from './status.js';
import { wireId } from './wire-id.js';

/** Objects that a post can bring along. Under which names they come is not documented; they are kept. */
export type PostExpansion = 'Topic' | 'Category';

/** Which posts, and in which order. */
export interface PostListOptions extends ListOptions {
  readonly topicId?: string | undefined;
  readonly categoryId?: string | undefined;
  readonly userId?: string | undefined;
  /** Begin with the page that holds this post, unless `startPage` is given. */
  readonly includeId?: string | undefined;
  readonly expand?: readonly PostExpansion[] | undefined;
  /** "latest" is the one value that was seen; without it, newest first. */
  readonly sort?: string | undefined;
}

/** A new post. */
export interface NewPost {
  readonly topicId: string;
  /** HTML; it is read as `message`. */
  readonly content: string;
  /** Its author. */
  readonly username: string;
}

/** What can be changed. */
export interface PostFields {
  /** HTML; it is read as `message`. */
  readonly content?: string | undefined;
  readonly username?: string | undefined;
}

/** Posts; deleting one also removes its attachments. */
export function posts(request: Request) {
  const path = '/posts/{postId}';
  return {
    list: ({
      topicId,
      categoryId,
      userId,
      includeId,
      expand,
      sort,
      ...options
    }: PostListOptions = {}) =>
      list(
        request,
        {
          path: '/posts',
          query: { topicId, categoryId, userId, expand, sort },
          includeId,
          schema: postSchema,
          idField: 'postId',
        },
        options,
      ),
    /** `expand: ['Topic']` finds the topic of a post that does not name it (contract 6.1). */
    get: (
      postId: string,
      {
        expand,
        ...options
      }: CallOptions & { readonly expand?: readonly PostExpansion[] | undefined } = {},
    ) => request({ method: 'GET', path, ids: { postId }, query: { expand } }, postSchema, options),
    create: (input: NewPost, options?: CallOptions) => {
      const body = { ...input, topicId: wireId(input.topicId) };
      return request({ method: 'POST', path: '/posts', body, creates: true }, postSchema, options);
    },
    update: (postId: string, input: PostFields, options?: CallOptions) =>
      request({ method: 'POST', path, ids: { postId }, body: input }, postSchema, options),
    delete: (postId: string, options?: CallOptions) =>
      request({ method: 'DELETE', path, ids: { postId } }, statusSchema, options),
    /** Earlier versions; what a record holds is not documented. */
    edits: (postId: string, options?: ListOptions) =>
      list(
        request,
        { path: `${path}/edits`, ids: { postId }, schema: looseRecordSchema, idField: null },
        options,
      ),
  };
}
