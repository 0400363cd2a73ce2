import { z } from 'zod';
import { personSchema } from './person.js';
import { count, flag, id, looseObject, reference, text, unixSeconds } from './readers.js';
import type { Subject } from './subject.js';

/** The post that a topic begins with, inside the topic. */
export const firstPostSchema = looseObject({
  postId: reference.nullish(),
  message: text.nullish().describe('HTML'),
  postTimestamp: unixSeconds.nullish().describe('Unix seconds'),
  likeCount: count.nullish(),
  dislikeCount: count.nullish(),
});

/** The newest post of a topic, inside the topic. */
export const lastPostSchema = looseObject({
  postId: reference.nullish(),
  // Not postTimestamp as everywhere else (contract 3.2).
  timestamp: unixSeconds.nullish().describe('Unix seconds'),
  author: personSchema.nullish(),
});

/** A thread of posts (contract 3.2). */
export const topicSchema = looseObject({
  object: text.nullish().describe('"Topic"'),
  topicId: id,
  title: text.nullish(),
  categoryId: reference.nullish(),
  author: personSchema.nullish(),
  dateTimestamp: unixSeconds.nullish().describe('when created, Unix seconds'),
  viewCount: count.nullish(),
  postCount: count.nullish().describe('posts, the first one included'),
  replyCount: count.nullish().describe('posts after the first one'),
  locked: flag.nullish().describe('closed to replies'),
  pinned: flag.nullish().describe('kept on top of its category'),
  firstPostId: reference.nullish().describe('the older API; the newer one sends firstPost'),
  firstPost: firstPostSchema.nullish(),
  lastPost: lastPostSchema.nullish(),
  URL: text.nullish().describe('may be an embedding page with the real path in its query'),
  tags: z.unknown().optional().describe('shape not documented; kept as it comes'),
});

const topic = { kind: 'topic', idField: 'topicId', schema: topicSchema } as const satisfies Subject;

/** The event types about topics. */
export const topicEvents = {
  'topic.created': topic,
  'topic.updated': topic,
  'topic.deleted': topic,
};
