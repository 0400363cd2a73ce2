import type { ProjectionColumns } from '@forum-sync/database';
import { toDate, type Topic } from '@forum-sync/event-types';
import { projectorsOf } from '../projecting/projector.js';

export const { upsert: upsertTopic, bury: buryTopic } = projectorsOf({
  table: 'topics',
  idOf: (topic: Topic) => topic.topicId,
  columnsOf: topicColumns,
  // A topic's delete buries its older posts, whatever becomes of the topic's own row.
  factsOf: (_topic, { observedAt }, deletes) => ({ postsBuriedAt: deletes ? observedAt : null }),
});

function topicColumns(topic: Topic): ProjectionColumns['topics'] {
  const {
    object: _object,
    topicId: _topicId,
    title,
    categoryId,
    firstPostId,
    firstPost,
    author,
    dateTimestamp,
    viewCount,
    postCount,
    replyCount,
    locked,
    pinned,
    lastPost,
    URL: url,
    tags,
    ...extra
  } = topic;
  return {
    title: title ?? null,
    categoryId: categoryId ?? null,
    // The vendor's draft has firstPostId, newer answers have firstPost: either will do.
    firstPostId: firstPostId ?? firstPost?.postId ?? null,
    firstPost: firstPost ?? null,
    authorUserId: author?.userId ?? null,
    authorUsername: author?.username ?? null,
    author: author ?? null,
    dateTimestamp: toDate(dateTimestamp),
    viewCount: viewCount ?? null,
    postCount: postCount ?? null,
    replyCount: replyCount ?? null,
    locked: locked ?? null,
    pinned: pinned ?? null,
    lastPostId: lastPost?.postId ?? null,
    lastPostTimestamp: toDate(lastPost?.timestamp),
    lastPost: lastPost ?? null,
    url: url ?? null,
    tags: tags ?? null,
    extra,
  };
}
