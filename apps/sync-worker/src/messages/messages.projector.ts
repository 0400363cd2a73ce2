import type { ProjectionColumns } from '@forum-sync/database';
import { toDate, type Message } from '@forum-sync/event-types';
import { projectorsOf } from '../projecting/projector.js';

export const { upsert: upsertMessage, bury: buryMessage } = projectorsOf({
  table: 'messages',
  idOf: (message: Message) => message.messageId,
  columnsOf: messageColumns,
  factsOf: ({ conversationId }) => ({ conversationId }),
});

function messageColumns(thing: Message): ProjectionColumns['messages'] {
  const {
    object: _object,
    messageId: _messageId,
    conversationId: _conversationId,
    message,
    dateTimestamp,
    sender,
    attachments,
    ...extra
  } = thing;
  return {
    message: message ?? null,
    dateTimestamp: toDate(dateTimestamp),
    senderUserId: sender?.userId ?? null,
    senderUsername: sender?.username ?? null,
    sender: sender ?? null,
    attachments: attachments ?? null,
    extra,
  };
}
