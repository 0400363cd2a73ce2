import { attachmentSchema } from './attachment.js';
import { conversationSchema, messageSchema } from './messages.js';
import { participantSchema, personSchema } from './person.js';
import { postSchema } from './posts.js';
import { firstPostSchema, lastPostSchema, topicSchema } from './topics.js';
import { userSchema } from './users.js';

/** Every object that has a name: what types, JSON Schema and the reference page call it. */
export const objectSchemas = {
  User: userSchema,
  Topic: topicSchema,
  Post: postSchema,
  Conversation: conversationSchema,
  Message: messageSchema,
  Person: personSchema,
  Participant: participantSchema,
  Attachment: attachmentSchema,
  FirstPost: firstPostSchema,
  LastPost: lastPostSchema,
};

export type ObjectName = keyof typeof objectSchemas;
