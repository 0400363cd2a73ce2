import { topicSchema, type Post } from '@forum-sync/event-types';

/** Where a post belongs: by itself, or by the topic that came along. The names of what comes along are not documented. */
export function placeOf({ topicId, categoryId, topic, Topic }: Post) {
  const carried = topic ?? Topic;
  // Most posts carry none, and to find that out by the schema costs as much as to read the post.
  const place = carried === undefined ? undefined : topicSchema.safeParse(carried).data;
  return {
    topicId: topicId ?? place?.topicId ?? null,
    categoryId: categoryId ?? place?.categoryId ?? null,
  };
}

/**
 * A post that came together with its topic: it then says where it belongs, which posts by themselves
 * may not. What came along is left out: it is no field of the post.
 */
export function placedPost(post: Post): Post {
  const { topic: _topic, Topic: _Topic, category: _category, Category: _Category, ...own } = post;
  return { ...own, ...placeOf(post) };
}
