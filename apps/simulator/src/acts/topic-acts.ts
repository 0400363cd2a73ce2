import { postObject } from '../objects/post-object.js';
import { topicObject } from '../objects/topic-object.js';
import type { Topic } from '../state/records.js';
import type { ActContext } from './act-context.js';
import { deletePosts } from './delete-posts.js';
import { addPost } from './add-post.js';
import { required } from './refused-act.js';

/** A topic to begin. */
export interface NewTopic {
  readonly authorId: number;
  readonly title: string;
  readonly content: string;
  readonly categoryId: number;
}

/** What members and moderators do to topics. */
export function topicActs(context: ActContext) {
  const { state, seconds, announce, form } = context;
  return {
    /** Begins a topic with its first post: one event each (whether the vendor sends both is open, contract 6.9). */
    startTopic({ authorId, title, content, categoryId }: NewTopic): Topic {
      required(state.users.get(authorId), 'userId');
      required(state.categories.get(categoryId), 'categoryId');
      const { topicId } = state.topics.add((id) => ({
        topicId: id,
        title,
        categoryId,
        authorId,
        firstPostId: 0,
        lastPostId: 0,
        dateTimestamp: seconds(),
        viewCount: 0,
        postCount: 0,
        locked: false,
        pinned: false,
      }));
      state.topicIndex.put(topicId, categoryId);
      const post = addPost(context, { topicId, authorId, content });
      const topic = state.topics.change(topicId, { firstPostId: post.postId });
      announce('topic.created', topicObject(state, topic, form));
      announce('post.created', postObject(state, post, form));
      return topic;
    },
    /** Title, lock, pin; another `categoryId` moves it. */
    updateTopic(
      topicId: number,
      fields: Partial<Pick<Topic, 'title' | 'locked' | 'pinned' | 'categoryId'>>,
    ): Topic {
      required(state.topics.get(topicId), 'topicId');
      if (fields.categoryId !== undefined) {
        required(state.categories.get(fields.categoryId), 'categoryId');
        state.topicIndex.put(topicId, fields.categoryId);
      }
      const topic = state.topics.change(topicId, fields);
      announce('topic.updated', topicObject(state, topic, form));
      return topic;
    },
    /** Deletes it with its posts. */
    deleteTopic(topicId: number): void {
      const topic = required(state.topics.get(topicId), 'topicId');
      const object = topicObject(state, topic, form);
      const posts = deletePosts(context, topicId);
      state.topics.delete(topicId);
      announce('topic.deleted', object);
      for (const post of posts) {
        announce('post.deleted', post);
      }
    },
  };
}
