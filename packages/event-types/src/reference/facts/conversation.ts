import type { conversationSchema, messageSchema } from '../../messages.js';
import type { FieldFacts } from './known.js';

export const conversationFacts = {
  object: 'drafted',
  conversationId: 'drafted',
  subject: 'drafted',
  dateTimestamp: 'drafted',
  participants: 'drafted',
} satisfies FieldFacts<typeof conversationSchema>;

export const messageFacts = {
  object: 'drafted',
  messageId: 'drafted',
  conversationId: ['open', 'not in the vendor’s field list; a catalogue of others has it'],
  message: 'drafted',
  dateTimestamp: 'drafted',
  sender: 'drafted',
  attachments: 'drafted',
} satisfies FieldFacts<typeof messageSchema>;
