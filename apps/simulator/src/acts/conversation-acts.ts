import { conversationObject, messageObject } from '../objects/conversation-object.js';
import type { Conversation, Message } from '../state/records.js';
import type { ActContext } from './act-context.js';
import { RefusedAct, required } from './refused-act.js';

/** A private conversation to begin. */
export interface NewConversation {
  readonly starterId: number;
  readonly recipientIds: readonly number[];
  readonly subject: string;
  readonly content: string;
}

/** A private message to send. */
export interface NewMessage {
  readonly conversationId: number;
  readonly senderId: number;
  readonly content: string;
}

/** What members do in private. */
export function conversationActs({ state, seconds, announce, form }: ActContext) {
  const sendMessage = ({ conversationId, senderId, content }: NewMessage): Message => {
    const { participantIds } = required(state.conversations.get(conversationId), 'conversationId');
    required(state.users.get(senderId), 'userId');
    if (!participantIds.includes(senderId)) {
      throw new RefusedAct('userId', 'The userId does not take part in the conversation.');
    }
    const message = state.messages.add((messageId) => ({
      messageId,
      conversationId,
      senderId,
      message: content,
      dateTimestamp: seconds(),
    }));
    state.conversationIndex.addMessage(message);
    announce('message.created', messageObject(state, message, form));
    return message;
  };
  return {
    /** Begins a conversation with its first message: one event each. */
    startConversation(wanted: NewConversation): Conversation {
      const { starterId, recipientIds, subject, content } = wanted;
      required(state.users.get(starterId), 'senderId');
      for (const userId of recipientIds) {
        required(state.users.get(userId), 'recipientUsernames');
      }
      const conversation = state.conversations.add((conversationId) => ({
        conversationId,
        subject,
        dateTimestamp: seconds(),
        participantIds: [...new Set([starterId, ...recipientIds])],
      }));
      announce('conversation.created', conversationObject(state, conversation, form));
      const { conversationId } = conversation;
      sendMessage({ conversationId, senderId: starterId, content });
      return conversation;
    },
    sendMessage,
    /** Deletes it with its messages; the vendor has no event for that. */
    deleteConversation(conversationId: number): void {
      required(state.conversations.get(conversationId), 'conversationId');
      for (const messageId of state.conversationIndex.messagesOf(conversationId)) {
        state.messages.delete(messageId);
      }
      state.conversations.delete(conversationId);
    },
  };
}
