import type { ForumState } from '../state/forum-state.js';
import type { Post } from '../state/records.js';
import type { ObjectForm, ObjectOf } from './object-of.js';
import { personObject } from './person-object.js';

/** A post, as events and the REST API send it: without its topic, unless `parentIds` is set. */
export function postObject(
  state: ForumState,
  post: Post,
  form: ObjectForm,
): ObjectOf<'post.created'> {
  const { postId, topicId } = post;
  return {
    object: 'Post',
    postId,
    ...(form.parentIds && { topicId, categoryId: state.topicIndex.categoryOf(topicId) }),
    message: post.message,
    postTimestamp: post.postTimestamp,
    author: personObject(state, post.authorId, form),
    likeCount: post.likeCount,
    dislikeCount: post.dislikeCount,
    pending: post.pending,
    attachmentCount: post.attachments.length,
    attachments: post.attachments.map((file) => ({ ...file })),
    ...(form.rich && { URL: `https://forum.example.com/post/${topicId}?pid=${postId}` }),
  };
}
