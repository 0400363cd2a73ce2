// Made by `npm run reference` from the schemas. Change those.

/** A member of the forum. */
export interface User {
  /** "User" */
  object?: string | null | undefined;
  userId: string;
  username?: string | null | undefined;
  /** full name */
  name?: string | null | undefined;
  displayNameAndUsername?: string | null | undefined;
  /** case as typed by the member */
  email?: string | null | undefined;
  userTitle?: string | null | undefined;
  avatarUrl?: string | null | undefined;
  /** profile page */
  URL?: string | null | undefined;
  /** may hold HTML */
  signature?: string | null | undefined;
  /** ids of user groups */
  userGroups?: string[] | null | undefined;
  /** likes minus dislikes of own posts; can be negative */
  reputation?: number | null | undefined;
  postCount?: number | null | undefined;
  /** other members may mail */
  allowEmails?: boolean | null | undefined;
  /** may use private messages */
  enableMessages?: boolean | null | undefined;
  /** hides whether online */
  invisible?: boolean | null | undefined;
  instantMessagingType?: string | null | undefined;
  instantMessagingId?: string | null | undefined;
  /** Unix seconds */
  joinDateTimestamp?: number | null | undefined;
  /** Unix seconds; 0 = never */
  lastVisitTimestamp?: number | null | undefined;
  /** Unix seconds; 0 = never */
  lastPostTimestamp?: number | null | undefined;
  /** profile fields of this forum */
  customFields?: unknown[] | null | undefined;
  /** What this version does not know is kept as it came. */
  [field: string]: unknown;
}

/** A thread of posts. */
export interface Topic {
  /** "Topic" */
  object?: string | null | undefined;
  topicId: string;
  title?: string | null | undefined;
  categoryId?: string | null | undefined;
  author?: Person | null | undefined;
  /** when created, Unix seconds */
  dateTimestamp?: number | null | undefined;
  viewCount?: number | null | undefined;
  /** posts, the first one included */
  postCount?: number | null | undefined;
  /** posts after the first one */
  replyCount?: number | null | undefined;
  /** closed to replies */
  locked?: boolean | null | undefined;
  /** kept on top of its category */
  pinned?: boolean | null | undefined;
  /** the older API; the newer one sends firstPost */
  firstPostId?: string | null | undefined;
  firstPost?: FirstPost | null | undefined;
  lastPost?: LastPost | null | undefined;
  /** may be an embedding page with the real path in its query */
  URL?: string | null | undefined;
  /** shape not documented; kept as it comes */
  tags?: unknown;
  /** What this version does not know is kept as it came. */
  [field: string]: unknown;
}

/** One contribution to a topic. */
export interface Post {
  /** "Post" */
  object?: string | null | undefined;
  postId: string;
  topicId?: string | null | undefined;
  categoryId?: string | null | undefined;
  /** HTML */
  message?: string | null | undefined;
  /** when created, Unix seconds */
  postTimestamp?: number | null | undefined;
  author?: Person | null | undefined;
  likeCount?: number | null | undefined;
  dislikeCount?: number | null | undefined;
  /** waits for a moderator */
  pending?: boolean | null | undefined;
  attachmentCount?: number | null | undefined;
  attachments?: Attachment[] | null | undefined;
  URL?: string | null | undefined;
  /** What this version does not know is kept as it came. */
  [field: string]: unknown;
}

/** A private conversation; its texts come as messages. */
export interface Conversation {
  /** "Conversation" */
  object?: string | null | undefined;
  conversationId: string;
  subject?: string | null | undefined;
  /** when begun, Unix seconds */
  dateTimestamp?: number | null | undefined;
  participants?: Participant[] | null | undefined;
  /** What this version does not know is kept as it came. */
  [field: string]: unknown;
}

/** A private message. */
export interface Message {
  /** "Message" */
  object?: string | null | undefined;
  messageId: string;
  conversationId?: string | null | undefined;
  /** may hold HTML */
  message?: string | null | undefined;
  /** when sent, Unix seconds */
  dateTimestamp?: number | null | undefined;
  sender?: Person | null | undefined;
  attachments?: Attachment[] | null | undefined;
  /** What this version does not know is kept as it came. */
  [field: string]: unknown;
}

/** A person inside another object: author, sender. Every field may be missing, the id too. */
export interface Person {
  /** null for a guest or a deleted user */
  userId?: string | null | undefined;
  username?: string | null | undefined;
  /** full name; the only name that guests and deleted users have */
  name?: string | null | undefined;
  email?: string | null | undefined;
  userTitle?: string | null | undefined;
  displayNameAndUsername?: string | null | undefined;
  avatarUrl?: string | null | undefined;
  /** profile page; missing for guests and deleted users */
  URL?: string | null | undefined;
  postCount?: number | null | undefined;
  /** Unix seconds */
  joinDateTimestamp?: number | null | undefined;
  /** What this version does not know is kept as it came. */
  [field: string]: unknown;
}

/** A person of a conversation. */
export interface Participant {
  /** null for a guest or a deleted user */
  userId?: string | null | undefined;
  username?: string | null | undefined;
  /** full name; the only name that guests and deleted users have */
  name?: string | null | undefined;
  email?: string | null | undefined;
  userTitle?: string | null | undefined;
  displayNameAndUsername?: string | null | undefined;
  avatarUrl?: string | null | undefined;
  /** profile page; missing for guests and deleted users */
  URL?: string | null | undefined;
  postCount?: number | null | undefined;
  /** Unix seconds */
  joinDateTimestamp?: number | null | undefined;
  /** false after leaving the conversation */
  active?: boolean | null | undefined;
  /** messages that this person has not read */
  unreadCount?: number | null | undefined;
  /** began the conversation */
  isStarter?: boolean | null | undefined;
  /** What this version does not know is kept as it came. */
  [field: string]: unknown;
}

/** A file of a post or message. */
export interface Attachment {
  object?: string | null | undefined;
  id?: string | null | undefined;
  /** percent-encoded */
  fileName?: string | null | undefined;
  /** percent-encoded */
  URL?: string | null | undefined;
  /** What this version does not know is kept as it came. */
  [field: string]: unknown;
}

/** The post that a topic begins with, inside the topic. */
export interface FirstPost {
  postId?: string | null | undefined;
  /** HTML */
  message?: string | null | undefined;
  /** Unix seconds */
  postTimestamp?: number | null | undefined;
  likeCount?: number | null | undefined;
  dislikeCount?: number | null | undefined;
  /** What this version does not know is kept as it came. */
  [field: string]: unknown;
}

/** The newest post of a topic, inside the topic. */
export interface LastPost {
  postId?: string | null | undefined;
  /** Unix seconds */
  timestamp?: number | null | undefined;
  author?: Person | null | undefined;
  /** What this version does not know is kept as it came. */
  [field: string]: unknown;
}

/** The envelope around an object. It holds no time, no forum and no attempt number. */
export interface Envelope<Type extends string, Subject> {
  /** of the event, not of its subject */
  id: string;
  type: Type;
  /** "live"; other values are not documented */
  mode: string;
  /** "1" */
  api_version: string;
  /** "event" */
  object?: string | null | undefined;
  data: {
    object: Subject;
    [field: string]: unknown;
  };
  [field: string]: unknown;
}

/** The events by type. */
export interface Events {
  'user.created': Envelope<'user.created', User>;
  'user.approved': Envelope<'user.approved', User>;
  'user.updated': Envelope<'user.updated', User>;
  'user.deleted': Envelope<'user.deleted', User>;
  'user.email.verified': Envelope<'user.email.verified', User>;
  'user.payment.received': Envelope<'user.payment.received', User>;
  'user.paid_subscription.started': Envelope<'user.paid_subscription.started', User>;
  'user.paid_subscription.ended': Envelope<'user.paid_subscription.ended', User>;
  'topic.created': Envelope<'topic.created', Topic>;
  'topic.updated': Envelope<'topic.updated', Topic>;
  'topic.deleted': Envelope<'topic.deleted', Topic>;
  'post.created': Envelope<'post.created', Post>;
  'post.approved': Envelope<'post.approved', Post>;
  'post.updated': Envelope<'post.updated', Post>;
  'post.deleted': Envelope<'post.deleted', Post>;
  'conversation.created': Envelope<'conversation.created', Conversation>;
  'message.created': Envelope<'message.created', Message>;
}

/** The name of an event type, such as `post.created`. */
export type EventType = keyof Events;

/** The event of a type, as `parseEvent` returns it. */
export type EventOf<Type extends EventType> = Events[Type];

/** Any event. `type` tells which, and narrows `data.object`. */
export type ForumEvent = Events[EventType];

/** The five kinds of things that events are about. */
export type SubjectKind = 'user' | 'topic' | 'post' | 'conversation' | 'message';
