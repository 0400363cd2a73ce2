import type { ProjectionColumns } from '@forum-sync/database';
import { toDate, type Post } from '@forum-sync/event-types';
import { projectorsOf } from '../projecting/projector.js';
import { placeOf } from './placed-post.js';

// Whether events bring the topic along is not known (contract 3.3): where one does, it says as much as a read.
export const { upsert: upsertPost, bury: buryPost } = projectorsOf({
  table: 'posts',
  idOf: (post: Post) => post.postId,
  columnsOf: postColumns,
  factsOf: placeOf,
});

function postColumns(post: Post): ProjectionColumns['posts'] {
  const {
    object: _object,
    postId: _postId,
    topicId: _topicId,
    categoryId: _categoryId,
    topic: _topic,
    Topic: _Topic,
    category: _category,
    Category: _Category,
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
