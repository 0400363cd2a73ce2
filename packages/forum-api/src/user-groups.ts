import { id, text } from '@forum-sync/event-types';
import { z } from 'zod';
import type { CallOptions } from './call.js';
import { list, type ListOptions } from './list.js';
import type { Request } from './request.js';
import { statusSchema } from './status.js';
import { type UserGroupRight, userGroupRightFields } from './user-group-rights.js';
import { userGroupMembers } from './user-group-members.js';

/** A user group. Here the vendor writes `usergroupId`, elsewhere `userGroupId` (contract 5.2). */
export const userGroupSchema = z.looseObject({
  object: text.nullish(),
  usergroupId: id,
  title: text.nullish(),
  ...userGroupRightFields,
});

export type UserGroup = z.output<typeof userGroupSchema>;

/** What can be written. */
export type UserGroupFields = { readonly title?: string | undefined } & {
  readonly [Right in UserGroupRight]?: boolean | undefined;
};

/** User groups; only those that the forum's owner made can be deleted. */
export function userGroups(request: Request) {
  const path = '/usergroups/{usergroupId}';
  return {
    list: (options?: ListOptions) =>
      list(
        request,
        { path: '/usergroups', schema: userGroupSchema, idField: 'usergroupId' },
        options,
      ),
    get: (usergroupId: string, options?: CallOptions) =>
      request({ method: 'GET', path, ids: { usergroupId } }, userGroupSchema, options),
    create: (input: UserGroupFields & { readonly title: string }, options?: CallOptions) =>
      request(
        { method: 'POST', path: '/usergroups', body: input, creates: true },
        userGroupSchema,
        options,
      ),
    update: (usergroupId: string, input: UserGroupFields, options?: CallOptions) =>
      request(
        { method: 'POST', path, ids: { usergroupId }, body: input },
        userGroupSchema,
        options,
      ),
    delete: (usergroupId: string, options?: CallOptions) =>
      request({ method: 'DELETE', path, ids: { usergroupId } }, statusSchema, options),
    members: userGroupMembers(request),
  };
}
