import { type User, userSchema } from '@forum-sync/event-types';
import type { CallOptions } from './call.js';
import { followedTopics } from './followed-topics.js';
import { list, type ListOptions } from './list.js';
import { wirePageSchema } from './page.js';
import { readItems } from './read-items.js';
import type { Request } from './request.js';
import { statusSchema } from './status.js';
import { type NewUser, type UserFields, userBody } from './user-fields.js';

/** Which users. */
export interface UserListOptions extends ListOptions {
  readonly userGroupId?: string | undefined;
}

/** Members of the forum; deleting one keeps the posts. */
export function users(request: Request) {
  const path = '/users/{userId}';
  return {
    list: ({ userGroupId, ...options }: UserListOptions = {}) =>
      list(
        request,
        { path: '/users', query: { userGroupId }, schema: userSchema, idField: 'userId' },
        options,
      ),
    get: (userId: string, options?: CallOptions) =>
      request({ method: 'GET', path, ids: { userId } }, userSchema, options),
    /** The user with this e-mail address, upper and lower case alike, or null. */
    findByEmail: async (email: string, options?: CallOptions) => {
      const call = { method: 'GET', path: '/users', query: { email } } as const;
      const { data } = await request(call, wirePageSchema, options);
      return pickByEmail(readItems(data, userSchema, 'userId', new Set()).items, email);
    },
    create: (input: NewUser, options?: CallOptions) =>
      request(
        { method: 'POST', path: '/users', body: userBody(input), creates: true },
        userSchema,
        options,
      ),
    update: (userId: string, input: UserFields, options?: CallOptions) =>
      request(
        { method: 'POST', path, ids: { userId }, body: userBody(input) },
        userSchema,
        options,
      ),
    delete: (userId: string, options?: CallOptions) =>
      request({ method: 'DELETE', path, ids: { userId } }, statusSchema, options),
    followedTopics: followedTopics(request),
  };
}

/**
 * Not just the first one: a server that ignores the filter answers with everybody, and the caller
 * would write to a stranger's account. One alone without an address is taken at the vendor's word.
 */
function pickByEmail(found: readonly User[], email: string): User | null {
  const wanted = email.toLowerCase();
  const [only] = found;
  return (
    found.find((user) => user.email?.toLowerCase() === wanted) ??
    (found.length === 1 && only && !only.email ? only : null)
  );
}
