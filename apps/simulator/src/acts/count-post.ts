import type { ForumState } from '../state/forum-state.js';
import type { Post } from '../state/records.js';

/** Counts a post that came (1) or went (-1) with its topic and its author. The vendor reports neither. */
export function countPost(state: ForumState, post: Post, by: 1 | -1): void {
  const { postId, topicId, authorId, postTimestamp } = post;
  const topic = state.topics.get(topicId);
  if (topic) {
    state.topics.change(topicId, {
      postCount: topic.postCount + by,
      lastPostId: by === 1 ? Math.max(topic.lastPostId, postId) : newestPost(state, topicId),
    });
  }
  const author = state.users.get(authorId);
  if (author) {
    state.users.change(authorId, {
      postCount: author.postCount + by,
      ...(by === 1 && { lastPostTimestamp: Math.max(author.lastPostTimestamp, postTimestamp) }),
    });
  }
}

function newestPost(state: ForumState, topicId: number): number {
  for (const id of state.postIndex.ofTopic(topicId)) {
    if (!state.posts.get(id)?.pending) {
      return id;
    }
  }
  return 0;
}
