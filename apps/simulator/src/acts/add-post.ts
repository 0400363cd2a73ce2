import type { Attachment, Post } from '../state/records.js';
import type { ActContext } from './act-context.js';
import { countPost } from './count-post.js';

/** A post to write. */
export interface NewPost {
  readonly topicId: number;
  readonly authorId: number;
  /** HTML. */
  readonly content: string;
  /** Waits for a moderator. */
  readonly pending?: boolean;
  readonly attachments?: readonly Attachment[];
}

/** Writes a post, without an event; one that is held counts when it is approved. */
export function addPost({ state, seconds }: ActContext, wanted: NewPost): Post {
  const { topicId, authorId, content, pending = false, attachments = [] } = wanted;
  const post = state.posts.add((postId) => ({
    postId,
    topicId,
    authorId,
    message: content,
    postTimestamp: seconds(),
    likeCount: 0,
    dislikeCount: 0,
    pending,
    attachments,
  }));
  state.postIndex.add(post);
  if (!pending) {
    countPost(state, post, 1);
  }
  return post;
}
