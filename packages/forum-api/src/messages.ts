import { messageSchema } from '@forum-sync/event-types';
import type { CallOptions } from './call.js';
import { list, type ListOptions } from './list.js';
import type { Request } from './request.js';
import { wireId } from './wire-id.js';

/** Which messages of a conversation. */
export interface MessageListOptions extends ListOptions {
  readonly userId?: string | undefined;
}

/** A new private message; written and read under the same name. */
export interface NewMessage {
  readonly message: string;
  /** Its sender. */
  readonly userId: string;
}

/** The messages of a conversation; they can neither be changed nor deleted. */
export function messages(request: Request) {
  const path = '/conversations/{conversationId}/messages';
  return {
    list: (conversationId: string, { userId, ...options }: MessageListOptions = {}) =>
      list(
        request,
        {
          path,
          ids: { conversationId },
          query: { userId },
          schema: messageSchema,
          idField: 'messageId',
        },
        options,
      ),
    /** Missing: the vendor answers 400 here, not 404, so the code is `refused`. */
    get: (conversationId: string, messageId: string, options?: CallOptions) =>
      request(
        { method: 'GET', path: `${path}/{messageId}`, ids: { conversationId, messageId } },
        messageSchema,
        options,
      ),
    create: (conversationId: string, input: NewMessage, options?: CallOptions) => {
      const body = { ...input, userId: wireId(input.userId) };
      return request(
        { method: 'POST', path, ids: { conversationId }, body, creates: true },
        messageSchema,
        options,
      );
    },
  };
}
