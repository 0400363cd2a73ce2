import { attachmentSchema } from './attachment.js';
import { personSchema } from './person.js';
import { count, flag, id, list, looseObject, reference, text, unixSeconds } from './readers.js';
import type { Subject } from './subject.js';

/**
 * One contribution to a topic (contract 3.3). Whether events say which topic it belongs to is not
 * known: the vendor's field list has neither `topicId` nor `categoryId`, newer clients read both.
 */
export const postSchema = looseObject({
  object: text.nullish().describe('"Post"'),
  postId: id,
  topicId: reference.nullish(),
  categoryId: reference.nullish(),
  message: text.nullish().describe('HTML'),
  postTimestamp: unixSeconds.nullish().describe('when created, Unix seconds'),
  author: personSchema.nullish(),
  likeCount: count.nullish(),
  dislikeCount: count.nullish(),
  pending: flag.nullish().describe('waits for a moderator'),
  attachmentCount: count.nullish(),
  attachments: list(attachmentSchema).nullish(),
  URL: text.nullish(),
});

const post = { kind: 'post', idField: 'postId', schema: postSchema } as const satisfies Subject;

/** The event types about posts. */
export const postEvents = {
  'post.created': post,
  'post.approved': post,
  'post.updated': post,
  'post.deleted': post,
};
