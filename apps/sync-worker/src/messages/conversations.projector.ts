import type { ProjectionColumns } from '@forum-sync/database';
import { toDate, type Conversation } from '@forum-sync/event-types';
import { projectorsOf } from '../projecting/projector.js';

export const { upsert: upsertConversation, bury: buryConversation } = projectorsOf({
  table: 'conversations',
  idOf: (conversation: Conversation) => conversation.conversationId,
  columnsOf: conversationColumns,
});

function conversationColumns(conversation: Conversation): ProjectionColumns['conversations'] {
  const {
    object: _object,
    conversationId: _conversationId,
    subject,
    dateTimestamp,
    participants,
    ...extra
  } = conversation;
  return {
    subject: subject ?? null,
    dateTimestamp: toDate(dateTimestamp),
    participants: participants ?? null,
    extra,
  };
}
