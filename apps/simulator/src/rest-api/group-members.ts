import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { DONE, type ApiContext } from './api-context.js';
import { badParameter } from './api-error.js';
import { existing, pathId } from './existing.js';
import { anId, read, words } from './fields.js';
import { userNamed } from './user-named.js';

const members = z.object({
  userIds: z.array(anId).default([]),
  usernames: z.array(words).default([]),
  emailAddresses: z.array(words).default([]),
});

/** Puts users into a group and takes them out. Its DELETE has a body (contract 4.3). */
export function groupMemberRoutes(app: FastifyInstance, { state, acts }: ApiContext): void {
  const named = (body: unknown): number[] => {
    const { userIds, usernames, emailAddresses } = read(members, body);
    return [
      ...userIds.map((id) => existing(state.users.get(id), 'userIds', 'POST').userId),
      ...usernames.map((name) => userNamed(state, name, 'usernames').userId),
      ...emailAddresses.map(
        (email) => existing(state.userIndex.byEmail(email), 'emailAddresses', 'POST').userId,
      ),
    ];
  };

  app.route({
    method: ['POST', 'DELETE'],
    url: '/usergroups/:usergroupId/users',
    handler(request) {
      const group = pathId(request, 'usergroupId');
      existing(state.userGroups.get(group), 'usergroupId', request.method);
      const userIds = named(request.body);
      if (userIds.length === 0) {
        throw badParameter('userIds', 'The userIds parameter is missing or invalid.');
      }
      for (const userId of userIds) {
        const others = state.users.get(userId)!.userGroups.filter((id) => id !== group);
        const userGroups = request.method === 'POST' ? [...others, group] : others;
        acts.updateUser(userId, { userGroups });
      }
      return DONE;
    },
  });
}
