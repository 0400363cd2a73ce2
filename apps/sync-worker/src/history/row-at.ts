import { foldObservations, type RowValues, type Subject } from '@forum-sync/database';
import type { Pool } from 'pg';
import { decisiveRows } from './decisive-rows.js';

/**
 * A subject's row as it was at a time, from what was known then, by the projectors of today: "what did
 * topic 42 look like on the 3rd". Columns by property, as the entities name them; null where nothing was
 * known. Ask it of what `readTimeline` lists: history reaches as far back as the log.
 */
export async function rowAt(
  pool: Pool,
  forumId: number,
  subject: Subject,
  at: Date,
): Promise<RowValues | null> {
  const row = foldObservations(await decisiveRows(pool, { forumId, subject, at }));
  if (!row || subject.kind !== 'post') {
    return row;
  }
  const topicId = typeof row['topicId'] === 'string' ? row['topicId'] : null;
  const ofTopic = topicId ? { kind: 'topic', id: topicId } : null;
  const topic =
    ofTopic && foldObservations(await decisiveRows(pool, { forumId, subject: ofTopic, at }));
  return buriedWith(row, topic, topicId);
}

/** A topic's delete buries the posts that are older; a post's own delete stands. */
function buriedWith(post: RowValues, topic: RowValues | null, topicId: string | null): RowValues {
  const buriedAt = topic?.['postsBuriedAtStamp'];
  const buried = typeof buriedAt === 'string' && buriedAt > String(post['stamp']);
  return buried && post['deletedAt'] === null
    ? { ...post, deletedAt: topic?.['postsBuriedAt'], buriedWithTopicId: topicId }
    : { ...post, buriedWithTopicId: null };
}
