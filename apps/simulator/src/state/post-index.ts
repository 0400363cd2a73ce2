import type { Collection } from './collection.js';
import { FIRST_ID } from './first-ids.js';
import { GroupedIds } from './grouped-ids.js';
import type { PostLayout } from './post-layout.js';
import type { Post } from './records.js';
import type { Sizes } from './sizes.js';

/** Finds posts by topic and by author, newest first, without making any. */
export class PostIndex {
  readonly #byTopic = new GroupedIds();
  readonly #byAuthor = new GroupedIds();

  constructor(
    private readonly posts: Collection<Post>,
    private readonly layout: PostLayout,
    private readonly sizes: Sizes,
  ) {}

  add({ postId, topicId, authorId }: Post): void {
    this.#byTopic.add(topicId, postId);
    this.#byAuthor.add(authorId, postId);
  }

  *ofTopic(topicId: number): Generator<number> {
    yield* this.#present(this.#byTopic.newestFirst(topicId));
    const topic = topicId - FIRST_ID.topic;
    if (topic >= 0 && topic < this.sizes.topics) {
      yield* this.#present(descending(this.layout, topic));
    }
  }

  *ofAuthor(userId: number): Generator<number> {
    yield* this.#present(this.#byAuthor.newestFirst(userId));
    const user = userId - FIRST_ID.user;
    if (user >= 0 && user < this.sizes.users && this.sizes.posts > 0) {
      for (const index of this.layout.postsOf(user)) {
        yield* this.#present([FIRST_ID.post + index]);
      }
    }
  }

  *#present(ids: Iterable<number>): Generator<number> {
    for (const id of ids) {
      if (this.posts.has(id)) {
        yield id;
      }
    }
  }
}

function* descending(layout: PostLayout, topic: number): Generator<number> {
  for (let post = layout.firstPostOf(topic + 1) - 1; post >= layout.firstPostOf(topic); post -= 1) {
    yield FIRST_ID.post + post;
  }
}
