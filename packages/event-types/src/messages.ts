import { attachmentSchema } from './attachment.js';
import { participantSchema, personSchema } from './person.js';
import { id, list, looseObject, reference, text, unixSeconds } from './readers.js';
import type { Subject } from './subject.js';

/** A private conversation; its texts come as messages (contract 3.4). */
export const conversationSchema = looseObject({
  object: text.nullish().describe('"Conversation"'),
  conversationId: id,
  subject: text.nullish(),
  dateTimestamp: unixSeconds.nullish().describe('when begun, Unix seconds'),
  participants: list(participantSchema).nullish(),
});

/**
 * A private message (contract 3.5). Whether events say which conversation it belongs to is not
 * known: the vendor's field list has no `conversationId`.
 */
export const messageSchema = looseObject({
  object: text.nullish().describe('"Message"'),
  messageId: id,
  conversationId: reference.nullish(),
  message: text.nullish().describe('may hold HTML'),
  dateTimestamp: unixSeconds.nullish().describe('when sent, Unix seconds'),
  sender: personSchema.nullish(),
  attachments: list(attachmentSchema).nullish(),
});

const conversation = {
  kind: 'conversation',
  idField: 'conversationId',
  schema: conversationSchema,
} as const satisfies Subject;

const message = {
  kind: 'message',
  idField: 'messageId',
  schema: messageSchema,
} as const satisfies Subject;

/** The event types about private conversations and their messages. */
export const messageEvents = {
  'conversation.created': conversation,
  'message.created': message,
};
