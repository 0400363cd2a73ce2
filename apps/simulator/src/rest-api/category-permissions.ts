import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { DONE, type ApiContext } from './api-context.js';
import { existing, pathId } from './existing.js';
import { flags, read } from './fields.js';
import { pageOf, paging } from './list-page.js';

const NAMES = [
  'viewCategory',
  'viewOthersTopics',
  'startTopics',
  'replyTopics',
  'viewAttachments',
  'uploadAttachments',
  'requirePostApproval',
] as const;

const fields = z.object(flags(NAMES));

export function categoryPermissionRoutes(app: FastifyInstance, { state }: ApiContext): void {
  const permissionsOf = (request: { params: unknown; method: string }) => {
    const categoryId = pathId(request, 'categoryId');
    existing(state.categories.get(categoryId), 'categoryId', request.method);
    return state.sideTables.permissionsOf(categoryId);
  };

  app.get('/categories/:categoryId/permissions', (request) => {
    const changed = permissionsOf(request);
    const all = Array.from(state.userGroups.ids(), (userGroupId) => ({
      object: 'CategoryPermission',
      categoryId: pathId(request, 'categoryId'),
      userGroupId,
      ...Object.fromEntries(NAMES.map((name) => [name, name !== 'requirePostApproval'])),
      ...changed.get(userGroupId),
    }));
    // This list alone has neither page nor has_more (contract 3.11).
    const asked = read(z.object(paging), request.query);
    const { page: _page, has_more: _hasMore, ...list } = pageOf(request.url, all, asked);
    return list;
  });

  app.post('/categories/:categoryId/permissions/:userGroupId', (request) => {
    const permissions = permissionsOf(request);
    const userGroupId = pathId(request, 'userGroupId');
    existing(state.userGroups.get(userGroupId), 'userGroupId', request.method);
    const changed = read(fields, request.body);
    permissions.set(userGroupId, { ...permissions.get(userGroupId), ...changed });
    return DONE;
  });
}
