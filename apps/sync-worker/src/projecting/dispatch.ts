import type { ProjectedRow } from '@forum-sync/database';
import type { EventType, ForumEvent } from '@forum-sync/event-types';
import { buryConversation, upsertConversation } from '../messages/conversations.projector.js';
import { buryMessage, upsertMessage } from '../messages/messages.projector.js';
import { buryPost, upsertPost } from '../posts/posts.projector.js';
import { buryCategory, upsertCategory } from '../topics/categories.projector.js';
import { buryTopic, upsertTopic } from '../topics/topics.projector.js';
import { buryUserGroup, upsertUserGroup } from '../users/user-groups.projector.js';
import { buryUser, upsertUser } from '../users/users.projector.js';
import type { Projector, Sighting } from './projector.js';
import type { Read, ReadKind, ReadObjects } from './read.js';

/** What each event type means in the tables. A closed map: a new type does not compile without its line. */
const projectors = {
  'user.created': upsertUser,
  'user.approved': upsertUser,
  'user.updated': upsertUser,
  'user.deleted': buryUser,
  'user.email.verified': upsertUser,
  'user.payment.received': upsertUser,
  'user.paid_subscription.started': upsertUser,
  'user.paid_subscription.ended': upsertUser,
  'topic.created': upsertTopic,
  'topic.updated': upsertTopic,
  'topic.deleted': buryTopic,
  'post.created': upsertPost,
  'post.approved': upsertPost,
  'post.updated': upsertPost,
  'post.deleted': buryPost,
  'conversation.created': upsertConversation,
  'message.created': upsertMessage,
} satisfies { [Type in EventType]: Projector<Type> };

/** The row that an event makes, with the vendor's event id as its place in the order. */
export function dispatch(
  event: ForumEvent,
  sighting: Omit<Sighting, 'name' | 'version'>,
): ProjectedRow {
  // The map is checked above, key by key; here TypeScript no longer knows which pair it looks at.
  const project = projectors[event.type] as Projector<EventType>;
  return project(event.data.object, { ...sighting, name: event.type, version: event.id });
}

/** What a read of each kind of subject means: that it was found, or that it is gone. */
const readProjectors = {
  category: {
    found: upsertCategory,
    gone: (categoryId, sighting) => buryCategory({ categoryId }, sighting),
  },
  user_group: {
    found: upsertUserGroup,
    gone: (usergroupId, sighting) => buryUserGroup({ usergroupId }, sighting),
  },
  user: { found: upsertUser, gone: (userId, sighting) => buryUser({ userId }, sighting) },
  topic: { found: upsertTopic, gone: (topicId, sighting) => buryTopic({ topicId }, sighting) },
  post: { found: upsertPost, gone: (postId, sighting) => buryPost({ postId }, sighting) },
  conversation: {
    found: upsertConversation,
    gone: (conversationId, sighting) => buryConversation({ conversationId }, sighting),
  },
  message: {
    found: upsertMessage,
    gone: (messageId, sighting) => buryMessage({ messageId }, sighting),
  },
} satisfies { [Kind in ReadKind]: ReadProjectors<Kind> };

interface ReadProjectors<Kind extends ReadKind> {
  found(object: ReadObjects[Kind], sighting: Sighting): ProjectedRow;
  gone(id: string, sighting: Sighting): ProjectedRow;
}

/** The row that a read over REST makes. */
export function dispatchRead(
  { subject, object, call, source, observedAt }: Read,
  sighting: Pick<Sighting, 'forumId' | 'version'>,
): ProjectedRow {
  const project = readProjectors[subject.kind] as ReadProjectors<ReadKind>;
  const seen = { ...sighting, source, observedAt, name: call };
  const row = object === null ? project.gone(subject.id, seen) : project.found(object, seen);
  if (row.id !== subject.id) {
    throw new Error(`${call} was asked for ${subject.kind} ${subject.id} and read another`);
  }
  return row;
}
