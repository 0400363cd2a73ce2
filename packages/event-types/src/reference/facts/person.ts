import type { attachmentSchema } from '../../attachment.js';
import type { participantSchema, personSchema } from '../../person.js';
import type { FieldFacts } from './known.js';

export const personFacts = {
  userId: ['drafted', 'absent for guests and deleted users: inferred'],
  username: 'drafted',
  name: 'vendor code',
  email: 'seen',
  userTitle: 'seen',
  displayNameAndUsername: 'seen',
  avatarUrl: ['drafted', 'not on the sender of a message'],
  URL: 'vendor code',
  postCount: 'seen',
  joinDateTimestamp: 'seen',
} satisfies FieldFacts<typeof personSchema>;

export const participantFacts = {
  userId: 'drafted',
  username: 'drafted',
  name: 'inferred',
  email: 'inferred',
  userTitle: 'inferred',
  displayNameAndUsername: 'inferred',
  avatarUrl: 'drafted',
  URL: 'inferred',
  postCount: 'inferred',
  joinDateTimestamp: 'inferred',
  active: 'drafted',
  unreadCount: 'drafted',
  isStarter: 'drafted',
} satisfies FieldFacts<typeof participantSchema>;

export const attachmentFacts = {
  object: ['drafted', 'on attachments of messages'],
  id: ['drafted', 'text, while every other id is a number'],
  fileName: ['drafted', 'that it is encoded: vendor code'],
  URL: ['drafted', 'that it is encoded: vendor code'],
} satisfies FieldFacts<typeof attachmentSchema>;
