import { getMetadataArgsStorage } from 'typeorm';
import { toSnakeCase } from '../connection/snake-naming-strategy.js';
import { CategoryEntity } from './category.entity.js';
import { ConversationEntity } from './conversation.entity.js';
import { MessageEntity } from './message.entity.js';
import { PostEntity } from './post.entity.js';
import type { ProjectionEntity } from './projection-entities.js';
import { Projection } from './projection.js';
import { TopicEntity } from './topic.entity.js';
import { UserGroupEntity } from './user-group.entity.js';
import { UserEntity } from './user.entity.js';

export interface ProjectionColumn {
  readonly property: string;
  readonly name: string;
  /** PostgreSQL's name of the type: text, bigint, bigint[], jsonb, … */
  readonly type: string;
}

/** A projection's table, read off its entity: the entity is the one list of its columns. */
export interface ProjectionTable {
  readonly name: string;
  /** The subject's id: with forum_id the primary key. */
  readonly key: ProjectionColumn;
  /** What the winning observation replaces, all of it. */
  readonly columns: readonly ProjectionColumn[];
  /**
   * What an observation may say or not say, and what is kept until another value comes, each with the
   * stamp of the observation that said it (`<name>_stamp`).
   */
  readonly facts: readonly ProjectionColumn[];
}

function columnsOf(entity: ProjectionEntity): ProjectionColumn[] {
  return getMetadataArgsStorage()
    .filterColumns([entity, Projection])
    .map(({ propertyName, options }) => ({
      property: propertyName,
      name: toSnakeCase(propertyName),
      type: `${String(options.type)}${options.array ? '[]' : ''}`,
    }));
}

function describe(
  entity: ProjectionEntity,
  keyProperty: string,
  factProperties: readonly string[],
): ProjectionTable {
  const all = columnsOf(entity);
  const key = all.find((column) => column.property === keyProperty);
  const name = getMetadataArgsStorage().tables.find((table) => table.target === entity)?.name;
  if (!key || !name) {
    throw new Error(`${entity.name} is not an entity with the key ${keyProperty}`);
  }
  const stamps = new Set(factProperties.map((property) => `${property}Stamp`));
  return {
    name,
    key,
    columns: all.filter(
      ({ property }) =>
        property !== keyProperty && !factProperties.includes(property) && !stamps.has(property),
    ),
    facts: all.filter(({ property }) => factProperties.includes(property)),
  };
}

export const projectionTables = {
  categories: describe(CategoryEntity, 'categoryId', []),
  user_groups: describe(UserGroupEntity, 'userGroupId', []),
  users: describe(UserEntity, 'userId', []),
  topics: describe(TopicEntity, 'topicId', ['postsBuriedAt']),
  posts: describe(PostEntity, 'postId', ['topicId', 'categoryId']),
  conversations: describe(ConversationEntity, 'conversationId', []),
  messages: describe(MessageEntity, 'messageId', ['conversationId']),
} as const;
export type ProjectionName = keyof typeof projectionTables;

type Stamped<Fact> = Fact extends string ? `${Fact}Stamp` : never;
type ColumnsOf<Entity, Key, Fact = never> = Omit<
  Entity,
  Exclude<keyof Projection, 'extra'> | (Key & keyof Entity) | (Fact & keyof Entity) | Stamped<Fact>
>;

/** What a projector must say of a row: every column but the key, the facts and the observation's own. */
export interface ProjectionColumns {
  readonly categories: ColumnsOf<CategoryEntity, 'categoryId'>;
  readonly user_groups: ColumnsOf<UserGroupEntity, 'userGroupId'>;
  readonly users: ColumnsOf<UserEntity, 'userId'>;
  readonly topics: ColumnsOf<TopicEntity, 'topicId', 'postsBuriedAt'>;
  readonly posts: Omit<
    ColumnsOf<PostEntity, 'postId', 'topicId' | 'categoryId'>,
    'buriedWithTopicId'
  >;
  readonly conversations: ColumnsOf<ConversationEntity, 'conversationId'>;
  readonly messages: ColumnsOf<MessageEntity, 'messageId', 'conversationId'>;
}
