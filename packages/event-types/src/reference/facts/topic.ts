import type { firstPostSchema, lastPostSchema, topicSchema } from '../../topics.js';
import type { FieldFacts } from './known.js';

export const topicFacts = {
  object: 'inferred',
  topicId: ['drafted', 'about 12.8 million in real forums'],
  title: 'drafted',
  categoryId: 'drafted',
  author: 'drafted',
  dateTimestamp: 'drafted',
  viewCount: 'drafted',
  postCount: 'drafted',
  replyCount: 'drafted',
  locked: 'drafted',
  pinned: 'drafted',
  firstPostId: ['drafted', '`firstPost` may have taken its place: expect either'],
  firstPost: ['seen', 'on a single topic read over REST'],
  lastPost: 'drafted',
  URL: 'vendor code',
  tags: ['open', 'tags have an endpoint; none was seen on a topic'],
} satisfies FieldFacts<typeof topicSchema>;

export const firstPostFacts = {
  postId: 'seen',
  message: 'seen',
  postTimestamp: 'seen',
  likeCount: 'seen',
  dislikeCount: 'seen',
} satisfies FieldFacts<typeof firstPostSchema>;

export const lastPostFacts = {
  postId: 'drafted',
  timestamp: ['drafted', 'not `postTimestamp` as on a post'],
  author: 'drafted',
} satisfies FieldFacts<typeof lastPostSchema>;
