import { z } from 'zod';
import type { CallOptions } from './call.js';
import type { Request } from './request.js';
import { wireIds } from './wire-id.js';

/** Who: by one of the three. */
export type Members =
  | { readonly userIds: readonly string[] }
  | { readonly usernames: readonly string[] }
  | { readonly emailAddresses: readonly string[] };

/** Who is in a user group; to read it: `users.list({ userGroupId })`. What comes back is not documented. */
export function userGroupMembers(request: Request) {
  const path = '/usergroups/{usergroupId}/users';
  return {
    add: (usergroupId: string, members: Members, options?: CallOptions) =>
      request(
        { method: 'POST', path, ids: { usergroupId }, body: membersBody(members) },
        z.unknown(),
        options,
      ),
    /** A DELETE with a body. */
    remove: (usergroupId: string, members: Members, options?: CallOptions) =>
      request(
        { method: 'DELETE', path, ids: { usergroupId }, body: membersBody(members) },
        z.unknown(),
        options,
      ),
  };
}

function membersBody(members: Members): object {
  return 'userIds' in members ? { userIds: wireIds(members.userIds) } : members;
}
