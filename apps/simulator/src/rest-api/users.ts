import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { userObject } from '../objects/user-object.js';
import { listingOf } from '../state/listing.js';
import { DONE, type ApiContext } from './api-context.js';
import { existing, pathId } from './existing.js';
import { anId, read, words } from './fields.js';
import { listPage, paging } from './list-page.js';
import { userFields } from './user-fields.js';

const listQuery = z.object({
  ...paging,
  userGroupId: anId.exactOptional(),
  email: words.exactOptional(),
});

const required = z.object({ username: words, password: words, email: words });

export function userRoutes(app: FastifyInstance, { state, acts }: ApiContext): void {
  const { users } = state;

  app.get('/users', (request) => {
    const query = read(listQuery, request.query);
    return listPage(request.url, usersOf(query), query, (id) => userObject(users.get(id)!));
  });

  const usersOf = ({ email, userGroupId }: z.output<typeof listQuery>) => {
    if (email !== undefined) {
      const user = state.userIndex.byEmail(email);
      return listingOf(user ? [user.userId] : []);
    }
    if (userGroupId !== undefined) {
      // Makes every user, as only the user knows: slow in a large forum.
      return listingOf(
        [...users.ids()].filter((id) => users.get(id)!.userGroups.includes(userGroupId)),
      );
    }
    return users;
  };

  app.post('/users', (request) => {
    const { username, email } = read(required, request.body);
    return userObject(acts.signUp({ ...userFields(request.body), username, email }));
  });

  app.get('/users/:userId', (request) => {
    const user = existing(users.get(pathId(request, 'userId')), 'userId', request.method);
    return userObject(user);
  });

  app.post('/users/:userId', (request) =>
    userObject(acts.updateUser(pathId(request, 'userId'), userFields(request.body))),
  );

  app.delete('/users/:userId', (request) => {
    acts.deleteUser(pathId(request, 'userId'));
    return DONE;
  });
}
