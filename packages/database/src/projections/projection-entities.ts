import { CategoryEntity } from './category.entity.js';
import { ConversationEntity } from './conversation.entity.js';
import { MessageEntity } from './message.entity.js';
import { PostEntity } from './post.entity.js';
import { TopicEntity } from './topic.entity.js';
import { UserGroupEntity } from './user-group.entity.js';
import { UserEntity } from './user.entity.js';

/** In the order in which a transaction writes them, but for posts, which come last: one order for all workers. */
export const projectionEntities = [
  CategoryEntity,
  UserGroupEntity,
  UserEntity,
  TopicEntity,
  PostEntity,
  ConversationEntity,
  MessageEntity,
] as const;
export type ProjectionEntity = (typeof projectionEntities)[number];
