import type { ObjectOf } from '../objects/object-of.js';
import { postObject } from '../objects/post-object.js';
import type { ActContext } from './act-context.js';

/** Deletes all posts of a topic; returns those that shall have an event of their own. */
export function deletePosts(
  { state, form, childDeletes }: ActContext,
  topicId: number,
): ObjectOf<'post.deleted'>[] {
  const ids = [...state.postIndex.ofTopic(topicId)];
  const objects = (childDeletes ? ids : []).map((id) =>
    postObject(state, state.posts.recall(id)!, form),
  );
  for (const id of ids) {
    state.posts.delete(id);
  }
  return objects;
}
