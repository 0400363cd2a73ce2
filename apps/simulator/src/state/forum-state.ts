import { builtInGroup, BUILT_IN_GROUPS } from './user-groups.js';
import { SEEDED_CATEGORIES, seededCategory } from './categories.js';
import { Collection } from './collection.js';
import { ConversationIndex } from './conversation-index.js';
import { FIRST_ID } from './first-ids.js';
import { PostIndex } from './post-index.js';
import { PostLayout } from './post-layout.js';
import type { Conversation, Message, Moderator, Post, Topic, User } from './records.js';
import { MESSAGES_EACH, seedConversation, seedMessage } from './seed-conversation.js';
import { seedPost } from './seed-post.js';
import { seedTopic } from './seed-topic.js';
import { seedUser } from './seed-user.js';
import type { Sizes } from './sizes.js';
import { SideTables } from './side-tables.js';
import { TopicIndex } from './topic-index.js';
import { UserIndex } from './user-index.js';

/** Everything that a forum holds. Made from a seed: the same seed and sizes give the same forum. */
export class ForumState {
  readonly users: Collection<User>;
  readonly topics: Collection<Topic>;
  readonly posts: Collection<Post>;
  readonly conversations: Collection<Conversation>;
  readonly messages: Collection<Message>;
  readonly categories = new Collection(FIRST_ID.category, SEEDED_CATEGORIES, seededCategory);
  readonly userGroups = new Collection(FIRST_ID.userGroup, BUILT_IN_GROUPS, builtInGroup);
  readonly moderators = new Collection<Moderator>(FIRST_ID.moderator, 0, () => {
    throw new Error('no moderator comes from the seed');
  });
  readonly sideTables = new SideTables();
  readonly userIndex: UserIndex;
  readonly topicIndex: TopicIndex;
  readonly postIndex: PostIndex;
  readonly conversationIndex: ConversationIndex;

  constructor(
    readonly seed: string,
    readonly sizes: Sizes,
  ) {
    const layout = new PostLayout(seed, sizes);
    this.users = new Collection(FIRST_ID.user, sizes.users, (index) =>
      seedUser(seed, sizes, layout, index),
    );
    this.topics = new Collection(FIRST_ID.topic, sizes.topics, (index) =>
      seedTopic(seed, sizes, layout, index),
    );
    this.posts = new Collection(FIRST_ID.post, sizes.posts, (index) =>
      seedPost(seed, sizes, layout, index),
    );
    this.conversations = new Collection(FIRST_ID.conversation, sizes.conversations, (index) =>
      seedConversation(seed, sizes, index),
    );
    this.messages = new Collection(FIRST_ID.message, sizes.conversations * MESSAGES_EACH, (index) =>
      seedMessage(seed, sizes, index),
    );
    this.userIndex = new UserIndex(this.users);
    this.topicIndex = new TopicIndex(seed, this.topics, this.posts, layout, sizes);
    this.postIndex = new PostIndex(this.posts, layout, sizes);
    this.conversationIndex = new ConversationIndex(seed, this.conversations, sizes);
  }
}
