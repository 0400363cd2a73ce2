import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { UserGroup } from '../state/records.js';
import { GROUP_PERMISSIONS } from '../state/user-groups.js';
import { DONE, type ApiContext } from './api-context.js';
import { badParameter } from './api-error.js';
import { existing, pathId } from './existing.js';
import { flags, read, words } from './fields.js';
import { listPage, paging } from './list-page.js';

const title = z.object({ title: words });
const newTitle = z.object({ title: words.exactOptional() });
const permissions = z.object(flags([...GROUP_PERMISSIONS, 'postPolls', 'voteOnPolls']));

export function userGroupRoutes(app: FastifyInstance, { state }: ApiContext): void {
  const { userGroups } = state;
  const one = (request: { params: unknown; method: string }) => {
    const id = pathId(request, 'usergroupId');
    return existing(userGroups.get(id), 'usergroupId', request.method);
  };

  app.get('/usergroups', (request) => {
    const asked = read(z.object(paging), request.query);
    return listPage(request.url, userGroups, asked, (id) => groupObject(userGroups.get(id)!));
  });

  app.post('/usergroups', (request) => {
    const made = userGroups.add((usergroupId) => ({
      usergroupId,
      ...read(title, request.body),
      builtIn: false,
      permissions: {
        ...Object.fromEntries(GROUP_PERMISSIONS.map((name) => [name, false])),
        ...read(permissions, request.body),
      },
    }));
    return groupObject(made);
  });

  app.get('/usergroups/:usergroupId', (request) => groupObject(one(request)));

  app.post('/usergroups/:usergroupId', (request) => {
    const group = one(request);
    const changed = userGroups.change(group.usergroupId, {
      ...read(newTitle, request.body),
      permissions: { ...group.permissions, ...read(permissions, request.body) },
    });
    return groupObject(changed);
  });

  app.delete('/usergroups/:usergroupId', (request) => {
    const { usergroupId, builtIn } = one(request);
    if (builtIn) {
      throw badParameter('usergroupId', 'Only custom user groups can be deleted.');
    }
    userGroups.delete(usergroupId);
    return DONE;
  });
}

function groupObject({ usergroupId, title: name, permissions: allowed }: UserGroup): object {
  return { object: 'UserGroup', usergroupId, title: name, ...allowed };
}
