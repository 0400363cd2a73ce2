import { below, randomFor } from '../random/random.js';
import { wordsFrom } from '../random/words.js';
import { seededCategoryOf } from './categories.js';
import { FIRST_ID } from './first-ids.js';
import type { PostLayout } from './post-layout.js';
import type { Topic } from './records.js';
import type { Sizes } from './sizes.js';
import { postedAt } from './timeline.js';

/** One of the topics that the forum began with. */
export function seedTopic(seed: string, sizes: Sizes, layout: PostLayout, index: number): Topic {
  const random = randomFor(seed, 'topic', index);
  const first = layout.firstPostOf(index);
  const end = layout.firstPostOf(index + 1);
  return {
    topicId: FIRST_ID.topic + index,
    title: wordsFrom(random).lorem.sentence({ min: 2, max: 7 }),
    categoryId: seededCategoryOf(seed, index),
    authorId: FIRST_ID.user + layout.authorOf(first),
    firstPostId: FIRST_ID.post + first,
    lastPostId: FIRST_ID.post + end - 1,
    dateTimestamp: postedAt(first, sizes.posts),
    viewCount: (end - first) * (1 + below(random, 40)),
    postCount: end - first,
    locked: random() < 0.03,
    pinned: random() < 0.02,
  };
}
