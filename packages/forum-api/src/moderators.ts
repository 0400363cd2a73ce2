import { id, reference, text } from '@forum-sync/event-types';
import { z } from 'zod';
import type { CallOptions } from './call.js';
import { list, type ListOptions } from './list.js';
import type { Request } from './request.js';
import { statusSchema } from './status.js';
import { wireId, wireIds } from './wire-id.js';

/** A moderator of a category (contract 3.9). */
export const moderatorSchema = z.looseObject({
  object: text.nullish(),
  moderatorId: id,
  categoryId: reference.nullish(),
  userId: reference.nullish(),
  username: text.nullish(),
});

export type Moderator = z.output<typeof moderatorSchema>;

/** Which moderators. */
export interface ModeratorListOptions extends ListOptions {
  readonly categoryId?: string | undefined;
}

/** What can be written: who, where, and what they may do. */
export interface ModeratorFields {
  readonly userId?: string | undefined;
  readonly categoryIds?: readonly string[] | undefined;
  readonly editPosts?: boolean | undefined;
  readonly deletePosts?: boolean | undefined;
  readonly movePosts?: boolean | undefined;
  readonly approvePosts?: boolean | undefined;
  readonly lockTopics?: boolean | undefined;
  readonly pinTopics?: boolean | undefined;
  readonly addPolls?: boolean | undefined;
  readonly editPolls?: boolean | undefined;
  readonly deletePolls?: boolean | undefined;
}

/** A new moderator. */
export interface NewModerator extends ModeratorFields {
  readonly userId: string;
  readonly categoryIds: readonly string[];
}

/** Moderators of categories. */
export function moderators(request: Request) {
  const path = '/category_moderators/{moderatorId}';
  const fields = ({ userId, categoryIds, ...rights }: ModeratorFields) => ({
    userId: wireId(userId),
    categoryIds: wireIds(categoryIds),
    ...rights,
  });
  return {
    list: ({ categoryId, ...options }: ModeratorListOptions = {}) =>
      list(
        request,
        {
          path: '/category_moderators',
          query: { categoryId },
          schema: moderatorSchema,
          idField: 'moderatorId',
        },
        options,
      ),
    get: (moderatorId: string, options?: CallOptions) =>
      request({ method: 'GET', path, ids: { moderatorId } }, moderatorSchema, options),
    create: (input: NewModerator, options?: CallOptions) =>
      request(
        { method: 'POST', path: '/category_moderators', body: fields(input), creates: true },
        moderatorSchema,
        options,
      ),
    update: (moderatorId: string, input: ModeratorFields, options?: CallOptions) =>
      request(
        { method: 'POST', path, ids: { moderatorId }, body: fields(input) },
        moderatorSchema,
        options,
      ),
    delete: (moderatorId: string, options?: CallOptions) =>
      request({ method: 'DELETE', path, ids: { moderatorId } }, statusSchema, options),
  };
}
