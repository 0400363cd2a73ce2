import type { ProjectionColumns } from '@forum-sync/database';
import { toDate, type Post } from '@forum-sync/event-types';
import { projectorsOf } from '../projecting/projector.js';

export const { upsert: upsertPost, bury: buryPost } = projectorsOf({
  table: 'posts',
  idOf: (post: Post) => post.postId,
  columnsOf: postColumns,
  factsOf: ({ topicId, categoryId }) => ({ topicId, categoryId }),
});

function postColumns(post: Post): ProjectionColumns['posts'] {
  const {
    object: _object,
    postId: _postId,
    topicId: _topicId,
    categoryId: _categoryId,
    // A read may carry them whole: they are rows of their own, or none of ours.
    topic: _topic,
    category: _category,
    message,
    postTimestamp,
    author,
    likeCount,
    dislikeCount,
    pending,
    attachmentCount,
    attachments,
    URL: url,
    ...extra
  } = post;
  return {
    message: message ?? null,
    postTimestamp: toDate(postTimestamp),
    authorUserId: author?.userId ?? null,
    authorUsername: author?.username ?? null,
    author: author ?? null,
    likeCount: likeCount ?? null,
    dislikeCount: dislikeCount ?? null,
    pending: pending ?? null,
    attachmentCount: attachmentCount ?? null,
    attachments: attachments ?? null,
    url: url ?? null,
    extra,
  };
}
