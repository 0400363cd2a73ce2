import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { conversationObject } from '../objects/conversation-object.js';
import { listingOf } from '../state/listing.js';
import { DONE, type ApiContext } from './api-context.js';
import { existing, pathId } from './existing.js';
import { anId, read, words } from './fields.js';
import { listPage, paging } from './list-page.js';
import { userNamed } from './user-named.js';

// Whose conversations: without it there is no list (contract 4.3).
const listQuery = z.object({ ...paging, userId: anId });

const newConversation = z.object({
  subject: words,
  message: words,
  senderId: anId,
  recipientUsernames: z.array(words).min(1),
});

export function conversationRoutes(app: FastifyInstance, context: ApiContext): void {
  const { state, acts, form } = context;
  const { conversations } = state;

  app.get('/conversations', (request) => {
    const query = read(listQuery, request.query);
    const listing = listingOf(state.conversationIndex.of(query.userId));
    return listPage(request.url, listing, query, (id) =>
      conversationObject(state, conversations.get(id)!, form),
    );
  });

  app.post('/conversations', (request) => {
    const body = read(newConversation, request.body);
    const conversation = acts.startConversation({
      starterId: body.senderId,
      recipientIds: body.recipientUsernames.map(
        (name) => userNamed(state, name, 'recipientUsernames').userId,
      ),
      subject: body.subject,
      content: body.message,
    });
    return conversationObject(state, conversation, form);
  });

  app.get('/conversations/:conversationId', (request) => {
    const found = conversations.get(pathId(request, 'conversationId'));
    return conversationObject(state, existing(found, 'conversationId', request.method), form);
  });

  app.delete('/conversations/:conversationId', (request) => {
    acts.deleteConversation(pathId(request, 'conversationId'));
    return DONE;
  });
}
