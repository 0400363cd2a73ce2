import type { ForumState } from '../state/forum-state.js';
import type { Conversation, Message } from '../state/records.js';
import type { ObjectForm, ObjectOf } from './object-of.js';
import { personObject } from './person-object.js';

/** A private conversation; its texts come as messages. */
export function conversationObject(
  state: ForumState,
  { conversationId, subject, dateTimestamp, participantIds }: Conversation,
  form: ObjectForm,
): ObjectOf<'conversation.created'> {
  return {
    object: 'Conversation',
    conversationId,
    subject,
    dateTimestamp,
    participants: participantIds.map((userId, place) => ({
      ...personObject(state, userId, form),
      active: true,
      unreadCount: place === 0 ? 0 : 1,
      isStarter: place === 0,
    })),
  };
}

/** A private message: without its conversation, unless `parentIds` is set (contract 3.5). */
export function messageObject(
  state: ForumState,
  { messageId, conversationId, message, dateTimestamp, senderId }: Message,
  form: ObjectForm,
): ObjectOf<'message.created'> {
  const { avatarUrl: _notSent, ...sender } = personObject(state, senderId, form);
  return {
    object: 'Message',
    messageId,
    ...(form.parentIds && { conversationId }),
    message,
    dateTimestamp,
    sender,
    attachments: [],
  };
}
