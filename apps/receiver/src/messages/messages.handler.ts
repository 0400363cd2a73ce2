import { Injectable } from '@nestjs/common';
import type { EventType } from '@forum-sync/event-types';
import { subjectIn, type Handler } from '../subjects/handler.js';

/** message.created is about a message, conversation.created about a conversation: each has its own id. */
@Injectable()
export class MessagesHandler implements Handler {
  subjectOf(object: unknown, type: EventType) {
    return type === 'conversation.created'
      ? subjectIn(object, 'conversation', 'conversationId')
      : subjectIn(object, 'message', 'messageId');
  }
}
