import { topicSchema, type Post } from '@forum-sync/event-types';

/**
 * A post that came together with its topic: it then says where it belongs, which posts by themselves
 * may not. What came along is left out: it is no field of the post. The names are not documented.
 */
export function placedPost(post: Post): Post {
  const { topic, Topic, category: _category, Category: _Category, ...own } = post;
  const carried = topic ?? Topic;
  // Most posts carry none, and to find that out by the schema costs as much as to read the post.
  const place = carried === undefined ? undefined : topicSchema.safeParse(carried).data;
  return {
    ...own,
    topicId: own.topicId ?? place?.topicId ?? null,
    categoryId: own.categoryId ?? place?.categoryId ?? null,
  };
}
