import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { messageObject } from '../objects/conversation-object.js';
import { listingOf } from '../state/listing.js';
import type { ApiContext } from './api-context.js';
import { existing, pathId } from './existing.js';
import { anId, read, words } from './fields.js';
import { listPage, paging } from './list-page.js';

const listQuery = z.object({ ...paging, userId: anId.exactOptional() });
// Both ways `message`, unlike a post's text (contract 5.4).
const newMessage = z.object({ message: words, userId: anId });

export function messageRoutes(app: FastifyInstance, { state, acts, form }: ApiContext): void {
  const { messages, conversations, conversationIndex } = state;

  app.get('/conversations/:conversationId/messages', (request) => {
    const query = read(listQuery, request.query);
    const id = pathId(request, 'conversationId');
    existing(conversations.get(id), 'conversationId', request.method);
    return listPage(request.url, listingOf(conversationIndex.messagesOf(id)), query, (messageId) =>
      messageObject(state, messages.get(messageId)!, form),
    );
  });

  app.post('/conversations/:conversationId/messages', (request) => {
    const { message: content, userId: senderId } = read(newMessage, request.body);
    const conversationId = pathId(request, 'conversationId');
    return messageObject(state, acts.sendMessage({ conversationId, senderId, content }), form);
  });

  app.get('/conversations/:conversationId/messages/:messageId', (request) => {
    const found = messages.get(pathId(request, 'messageId'));
    const isTheirs = found?.conversationId === pathId(request, 'conversationId');
    // The one GET that answers 400 where there is nothing (contract 4.4).
    const message = existing(isTheirs ? found : undefined, 'messageId', 'POST');
    return messageObject(state, message, form);
  });
}
