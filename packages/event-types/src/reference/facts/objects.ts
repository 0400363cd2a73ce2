import type { ObjectName } from '../../objects.js';
import { conversationFacts, messageFacts } from './conversation.js';
import type { Fact } from './known.js';
import { attachmentFacts, participantFacts, personFacts } from './person.js';
import { postFacts } from './post.js';
import { firstPostFacts, lastPostFacts, topicFacts } from './topic.js';
import { userFacts } from './user.js';

interface ObjectFacts {
  readonly says: string;
  /** The row of contract.ts behind it. */
  readonly row: string;
  readonly fields: Readonly<Record<string, Fact>>;
}

/** What each object is, and how surely each of its fields is known. */
export const objectFacts: Readonly<Record<ObjectName, ObjectFacts>> = {
  User: { says: 'A member of the forum.', row: '3.1', fields: userFacts },
  Topic: { says: 'A thread of posts.', row: '3.2', fields: topicFacts },
  Post: { says: 'One contribution to a topic.', row: '3.3', fields: postFacts },
  Conversation: {
    says: 'A private conversation; its texts come as messages.',
    row: '3.4',
    fields: conversationFacts,
  },
  Message: { says: 'A private message.', row: '3.5', fields: messageFacts },
  Person: {
    says: 'A person inside another object: author, sender. Every field may be missing, the id too.',
    row: '3.1',
    fields: personFacts,
  },
  Participant: { says: 'A person of a conversation.', row: '3.4', fields: participantFacts },
  Attachment: { says: 'A file of a post or message.', row: '5.6', fields: attachmentFacts },
  FirstPost: {
    says: 'The post that a topic begins with, inside the topic.',
    row: '3.2',
    fields: firstPostFacts,
  },
  LastPost: {
    says: 'The newest post of a topic, inside the topic.',
    row: '3.2',
    fields: lastPostFacts,
  },
};
