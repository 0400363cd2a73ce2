import { topicSchema, type Post } from '@forum-sync/event-types';

/**
 * A post that came together with its topic: it then says where it belongs, which posts by themselves
 * may not. What came along is left out: it is no field of the post. The names are not documented.
 */
export function placedPost(post: Post): Post {
  const { topic, Topic, category: _category, Category: _Category, ...own } = post;
  const read = topicSchema.safeParse(topic ?? Topic);
  return {
    ...own,
    topicId: own.topicId ?? (read.success ? read.data.topicId : null),
    categoryId: own.categoryId ?? (read.success ? (read.data.categoryId ?? null) : null),
  };
}
