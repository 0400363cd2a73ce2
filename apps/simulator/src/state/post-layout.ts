import { hash } from '../random/hash.js';
import type { Sizes } from './sizes.js';

/**
 * Who wrote which seeded post in which topic, as arithmetic that works in both directions. A list of one
 * topic's or one user's posts among a million needs no table and no search.
 *
 * Topics follow each other: the posts of a topic are one run of indexes. Authors take turns: among each
 * `users` posts in a row every user has one, in a rotated order.
 */
export class PostLayout {
  constructor(
    private readonly seed: string,
    private readonly sizes: Sizes,
  ) {}

  /** The index of a topic's first post. The run ends before the next topic's. */
  firstPostOf(topic: number): number {
    const { topics, posts } = this.sizes;
    if (topic === 0 || topic >= topics) {
      return topic === 0 ? 0 : posts;
    }
    // Topics differ in length; less than the average apart, or two would begin at one place.
    const jitter = hash(this.seed, 'topic-length', topic) % Math.floor(posts / topics);
    return Math.floor((topic * posts) / topics) + jitter;
  }

  topicOf(post: number): number {
    let topic = Math.floor((post * this.sizes.topics) / this.sizes.posts);
    while (this.firstPostOf(topic) > post) {
      topic -= 1;
    }
    while (this.firstPostOf(topic + 1) <= post) {
      topic += 1;
    }
    return topic;
  }

  authorOf(post: number): number {
    const { users } = this.sizes;
    return (post + this.#rotation(Math.floor(post / users))) % users;
  }

  /** The indexes of a user's posts, newest first. */
  *postsOf(user: number): Generator<number> {
    const { users, posts } = this.sizes;
    for (let turn = Math.ceil(posts / users) - 1; turn >= 0; turn -= 1) {
      const place = (user - this.#rotation(turn) + users) % users;
      const post = turn * users + place;
      if (post < posts) {
        yield post;
      }
    }
  }

  #rotation(turn: number): number {
    return hash(this.seed, 'turn', turn) % this.sizes.users;
  }
}
