import type { EventType } from '@forum-sync/event-types';
import { postObject } from '../objects/post-object.js';
import type { Post } from '../state/records.js';
import type { ActContext } from './act-context.js';
import { addPost, type NewPost } from './add-post.js';
import { countPost } from './count-post.js';
import { RefusedAct, required } from './refused-act.js';

type PostEvent = Extract<EventType, `post.${string}`>;

/** What members and moderators do to posts. Each act makes one event. */
export function postActs(context: ActContext) {
  const { state, seconds, announce, form } = context;
  const tell = (type: PostEvent, post: Post): Post => {
    announce(type, postObject(state, post, form));
    return post;
  };
  const postOf = (postId: number) => required(state.posts.get(postId), 'postId');
  return {
    reply(wanted: NewPost): Post {
      const topic = required(state.topics.get(wanted.topicId), 'topicId');
      required(state.users.get(wanted.authorId), 'userId');
      if (topic.locked) {
        throw new RefusedAct('topicId', 'The topic is locked.');
      }
      return tell('post.created', addPost(context, wanted));
    },
    editPost(postId: number, content: string): Post {
      const edits = state.sideTables.editsOf(postOf(postId).postId);
      const { message } = postOf(postId);
      edits.push({ editId: edits.length + 1, message, replacedAt: seconds() });
      return tell('post.updated', state.posts.change(postId, { message: content }));
    },
    /** A moderator lets a held post through. */
    approvePost(postId: number): Post {
      const held = postOf(postId).pending;
      const post = state.posts.change(postId, { pending: false });
      if (held) {
        countPost(state, post, 1);
      }
      return tell('post.approved', post);
    },
    /** A like or a dislike. That it makes a post.updated is a guess (contract 2.1). */
    ratePost(postId: number, rating: 'like' | 'dislike'): Post {
      const { likeCount, dislikeCount, authorId } = postOf(postId);
      const author = state.users.get(authorId);
      if (author) {
        const reputation = author.reputation + (rating === 'like' ? 1 : -1);
        state.users.change(authorId, { reputation });
      }
      const counts =
        rating === 'like' ? { likeCount: likeCount + 1 } : { dislikeCount: dislikeCount + 1 };
      return tell('post.updated', state.posts.change(postId, counts));
    },
    deletePost(postId: number): void {
      const post = postOf(postId);
      if (state.topics.get(post.topicId)?.firstPostId === postId) {
        throw new RefusedAct('postId', 'The first post goes with its topic: delete the topic.');
      }
      state.posts.delete(postId);
      if (!post.pending) {
        countPost(state, post, -1);
      }
      tell('post.deleted', post);
    },
  };
}
