import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Moderator } from '../state/records.js';
import { DONE, type ApiContext } from './api-context.js';
import { existing, pathId } from './existing.js';
import { anId, flags, read } from './fields.js';
import { pageOf, paging } from './list-page.js';

const NAMES = [
  'editPosts',
  'deletePosts',
  'movePosts',
  'approvePosts',
  'lockTopics',
  'pinTopics',
  'addPolls',
  'editPolls',
  'deletePolls',
] as const;

const who = z.object({ userId: anId, categoryIds: z.array(anId).default([]) });
const changes = z.object({ categoryIds: z.array(anId).exactOptional() });
const permissions = z.object(flags(NAMES));
const listQuery = z.object({ ...paging, categoryId: anId.exactOptional() });

export function moderatorRoutes(app: FastifyInstance, { state }: ApiContext): void {
  const { moderators } = state;
  const one = (request: { params: unknown; method: string }) => {
    const id = pathId(request, 'moderatorId');
    return existing(moderators.get(id), 'moderatorId', request.method);
  };
  const write = ({ moderatorId, userId, categoryIds, permissions: allowed }: Moderator) => ({
    object: 'Moderator',
    moderatorId,
    userId,
    username: state.users.get(userId)?.username ?? '',
    categoryIds,
    ...allowed,
  });

  app.get('/category_moderators', (request) => {
    const query = read(listQuery, request.query);
    const { categoryId } = query;
    const found = Array.from(moderators.ids(), (id) => moderators.get(id)!).filter(
      ({ categoryIds }) => categoryId === undefined || categoryIds.includes(categoryId),
    );
    return pageOf(request.url, found.map(write), query);
  });

  app.post('/category_moderators', (request) => {
    const { userId, categoryIds } = read(who, request.body);
    existing(state.users.get(userId), 'userId', request.method);
    const allowed = read(permissions, request.body);
    return write(
      moderators.add((moderatorId) => ({ moderatorId, userId, categoryIds, permissions: allowed })),
    );
  });

  app.get('/category_moderators/:moderatorId', (request) => write(one(request)));

  app.post('/category_moderators/:moderatorId', (request) => {
    const { moderatorId, permissions: before } = one(request);
    return write(
      moderators.change(moderatorId, {
        ...read(changes, request.body),
        permissions: { ...before, ...read(permissions, request.body) },
      }),
    );
  });

  app.delete('/category_moderators/:moderatorId', (request) => {
    moderators.delete(one(request).moderatorId);
    return DONE;
  });
}
