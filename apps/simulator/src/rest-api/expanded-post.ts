import { categoryObject } from '../objects/category-object.js';
import type { ObjectForm } from '../objects/object-of.js';
import { postObject } from '../objects/post-object.js';
import { topicObject } from '../objects/topic-object.js';
import type { ForumState } from '../state/forum-state.js';
import type { Post } from '../state/records.js';

/** A post with what `expand` asks for: the only way to learn its topic (contract 3.3). */
export function expandedPost(
  state: ForumState,
  post: Post,
  form: ObjectForm,
  expand: readonly string[],
): object {
  const topic = state.topics.get(post.topicId);
  const category = topic && state.categories.get(topic.categoryId);
  return {
    ...postObject(state, post, form),
    ...(topic &&
      expand.includes('Topic') && {
        topicId: topic.topicId,
        topic: topicObject(state, topic, form),
      }),
    ...(category &&
      expand.includes('Category') && {
        categoryId: category.categoryId,
        category: categoryObject(category),
      }),
  };
}
