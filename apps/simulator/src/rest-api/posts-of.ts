import type { ForumState } from '../state/forum-state.js';
import { listingOf, type Listing } from '../state/listing.js';

/** By what posts can be asked for. */
export interface PostFilter {
  readonly topicId?: number;
  readonly categoryId?: number;
  readonly userId?: number;
}

/** The posts that a filter leaves, newest first. */
export function postsOf(state: ForumState, { topicId, categoryId, userId }: PostFilter): Listing {
  const { posts, postIndex, topicIndex } = state;
  if (topicId === undefined && categoryId === undefined && userId === undefined) {
    return posts;
  }
  const inTopic = (id: number) => topicId === undefined || topicIndex.topicOf(id) === topicId;
  const inCategory = (id: number) =>
    categoryId === undefined || topicIndex.categoryOf(topicIndex.topicOf(id)) === categoryId;
  if (userId !== undefined) {
    const theirs = [...postIndex.ofAuthor(userId)];
    return listingOf(theirs.filter((id) => inTopic(id) && inCategory(id)));
  }
  if (topicId !== undefined) {
    return listingOf([...postIndex.ofTopic(topicId)].filter(inCategory));
  }
  const ids = [...topicIndex.ofCategory(categoryId!)].flatMap((id) => [...postIndex.ofTopic(id)]);
  // Topics are newest first, but an old one may have the newest post.
  return listingOf(ids.toSorted((one, other) => other - one));
}
