import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { personObject } from '../objects/person-object.js';
import { DONE, type ApiContext } from './api-context.js';
import { existing, pathId } from './existing.js';
import { anId, read } from './fields.js';
import { pageOf, paging } from './list-page.js';

const followed = z.object({ topicIds: z.array(anId).min(1) });

/** Who follows which topic. Its DELETE has a body (contract 4.3). */
export function followerRoutes(app: FastifyInstance, { state, form }: ApiContext): void {
  app.get('/topics/:topicId/followers', (request) => {
    const topicId = pathId(request, 'topicId');
    existing(state.topics.get(topicId), 'topicId', request.method);
    const followers = [...state.sideTables.followersOf(topicId)]
      .filter((userId) => state.users.has(userId))
      .map((userId) => ({ object: 'Follower', ...personObject(state, userId, form) }));
    return pageOf(request.url, followers, read(z.object(paging), request.query));
  });

  app.route({
    method: ['POST', 'DELETE'],
    url: '/users/:userId/followed_topics',
    handler(request) {
      const userId = pathId(request, 'userId');
      existing(state.users.get(userId), 'userId', request.method);
      const { topicIds } = read(followed, request.body);
      for (const topicId of topicIds) {
        existing(state.topics.get(topicId), 'topicIds', request.method);
      }
      for (const topicId of topicIds) {
        const followers = state.sideTables.followersOf(topicId);
        if (request.method === 'POST') {
          followers.add(userId);
        } else {
          followers.delete(userId);
        }
      }
      return DONE;
    },
  });
}
