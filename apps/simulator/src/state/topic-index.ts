import { seededCategoryOf } from './categories.js';
import type { Collection } from './collection.js';
import { FIRST_ID } from './first-ids.js';
import type { PostLayout } from './post-layout.js';
import type { Post, Topic } from './records.js';
import type { Sizes } from './sizes.js';

/** Finds topics by category and by a post of theirs, without making any from the seed. */
export class TopicIndex {
  /** Of the topics that were added or moved since the forum started. */
  readonly #categories = new Map<number, number>();

  constructor(
    private readonly seed: string,
    private readonly topics: Collection<Topic>,
    private readonly posts: Collection<Post>,
    private readonly layout: PostLayout,
    private readonly sizes: Sizes,
  ) {}

  put(topicId: number, categoryId: number): void {
    this.#categories.set(topicId, categoryId);
  }

  categoryOf(topicId: number): number {
    return this.#categories.get(topicId) ?? seededCategoryOf(this.seed, topicId - FIRST_ID.topic);
  }

  *ofCategory(categoryId: number): Generator<number> {
    for (const topicId of this.topics.ids()) {
      if (this.categoryOf(topicId) === categoryId) {
        yield topicId;
      }
    }
  }

  topicOf(postId: number): number {
    const post = postId - FIRST_ID.post;
    return post < this.sizes.posts
      ? FIRST_ID.topic + this.layout.topicOf(post)
      : this.posts.recall(postId)!.topicId;
  }

  /** The topics that begin with one of these posts. */
  *begunBy(postIds: Iterable<number>): Generator<number> {
    for (const postId of postIds) {
      const topicId = this.topicOf(postId);
      if (this.topics.has(topicId) && this.#firstPostOf(topicId) === postId) {
        yield topicId;
      }
    }
  }

  #firstPostOf(topicId: number): number {
    const topic = topicId - FIRST_ID.topic;
    return topic < this.sizes.topics
      ? FIRST_ID.post + this.layout.firstPostOf(topic)
      : this.topics.get(topicId)!.firstPostId;
  }
}
