import type { ForumState } from '../state/forum-state.js';
import type { Topic } from '../state/records.js';
import type { ObjectForm, ObjectOf } from './object-of.js';
import { personObject } from './person-object.js';

/** A topic, as events and lists send it. */
export function topicObject(
  state: ForumState,
  topic: Topic,
  form: ObjectForm,
): ObjectOf<'topic.created'> {
  const { topicId, lastPostId } = topic;
  const lastPost = state.posts.recall(lastPostId);
  return {
    object: 'Topic',
    topicId,
    title: topic.title,
    categoryId: topic.categoryId,
    firstPostId: topic.firstPostId,
    author: personObject(state, topic.authorId, form),
    dateTimestamp: topic.dateTimestamp,
    viewCount: topic.viewCount,
    postCount: topic.postCount,
    replyCount: Math.max(0, topic.postCount - 1),
    locked: topic.locked,
    pinned: topic.pinned,
    ...(lastPost && {
      lastPost: {
        postId: lastPostId,
        // Not postTimestamp as everywhere else (contract 3.2).
        timestamp: lastPost.postTimestamp,
        author: personObject(state, lastPost.authorId, form),
      },
    }),
    ...(form.rich && { URL: `https://forum.example.com/post/topic-${topicId}` }),
  };
}

/** A single topic of the REST API: newer answers carry the first post in place of its id. */
export function singleTopicObject(
  state: ForumState,
  topic: Topic,
  form: ObjectForm,
): ObjectOf<'topic.created'> {
  const { firstPostId, ...object } = topicObject(state, topic, form);
  const first = state.posts.get(topic.firstPostId);
  return first
    ? {
        ...object,
        firstPost: {
          postId: first.postId,
          message: first.message,
          postTimestamp: first.postTimestamp,
          likeCount: first.likeCount,
          dislikeCount: first.dislikeCount,
        },
      }
    : { ...object, firstPostId };
}
