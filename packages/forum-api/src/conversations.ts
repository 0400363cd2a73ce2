import { conversationSchema } from '@forum-sync/event-types';
import type { CallOptions } from './call.js';
import { list, type ListOptions } from './list.js';
import { messages } from './messages.js';
import type { Request } from './request.js';
import { statusSchema } from './status.js';
import { wireId } from './wire-id.js';

/** Whose conversations. */
export interface ConversationListOptions extends ListOptions {
  /** Required by the vendor: there is no list of all conversations. */
  readonly userId: string;
}

/** A new conversation and its first message. */
export interface NewConversation {
  readonly subject: string;
  readonly message: string;
  readonly recipientUsernames: readonly string[];
  readonly senderId: string;
}

/** Private conversations; they cannot be changed. */
export function conversations(request: Request) {
  const path = '/conversations/{conversationId}';
  return {
    list: ({ userId, ...options }: ConversationListOptions) =>
      list(
        request,
        {
          path: '/conversations',
          query: { userId },
          schema: conversationSchema,
          idField: 'conversationId',
        },
        options,
      ),
    get: (conversationId: string, options?: CallOptions) =>
      request({ method: 'GET', path, ids: { conversationId } }, conversationSchema, options),
    create: (input: NewConversation, options?: CallOptions) => {
      const body = { ...input, senderId: wireId(input.senderId) };
      return request(
        { method: 'POST', path: '/conversations', body, creates: true },
        conversationSchema,
        options,
      );
    },
    delete: (conversationId: string, options?: CallOptions) =>
      request({ method: 'DELETE', path, ids: { conversationId } }, statusSchema, options),
    messages: messages(request),
  };
}
