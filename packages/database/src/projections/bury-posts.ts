import type { ClientBase } from 'pg';
import { arrayOf } from '../sql/array-of.js';

/**
 * Buries the posts of deleted topics, but for those with an observation newer than the delete, and
 * takes a burial back where a post turns out to be newer or of another topic. Looks at the given posts
 * and at all posts of the given topics.
 */
export async function buryPosts(
  trx: ClientBase,
  forumId: number,
  postIds: readonly string[],
  topicIds: readonly string[],
): Promise<void> {
  await trx.query({
    name: 'bury-posts',
    // Step by step, each by its key: before PostgreSQL has counted new tables it takes them for a row or two,
    // and would join all posts with all topics, once for each post.
    text: `
      with asked as materialized (
        select post_id from unnest($2::bigint[]) as post_id
        union
        select post_id from posts where forum_id = $1 and topic_id = any($3::bigint[])
        order by post_id
      ), found as materialized (
        select post.post_id, topic.posts_buried_at as buried_at, topic.topic_id
        from asked
        cross join lateral (
          select post_id, topic_id, stamp from posts
          where forum_id = $1 and post_id = asked.post_id
            -- a post's own delete is not its topic's to change
            and (deleted_at is null or buried_with_topic_id is not null)
          for update
        ) as post
        left join lateral (
          select topic_id, posts_buried_at from topics
          where forum_id = $1 and topic_id = post.topic_id and posts_buried_at_stamp > post.stamp
          offset 0
        ) as topic on true
      )
      update posts as target
      set deleted_at = found.buried_at, buried_with_topic_id = found.topic_id
      from found
      where target.forum_id = $1 and target.post_id = any(array(select post_id from found))
        and target.post_id = found.post_id
        and (target.deleted_at, target.buried_with_topic_id)
          is distinct from (found.buried_at, found.topic_id)`,
    values: [forumId, arrayOf('bigint', postIds), arrayOf('bigint', topicIds)],
  });
}

/** Any number that nothing else in this database takes as a lock. */
const BURIAL_LOCK = 1_179_863_857;

/**
 * A topic's delete and a post of that topic, projected by two workers at once, would not see each
 * other: the post would outlive its topic. So transactions that write posts share a lock, and one that
 * deletes topics takes it alone. It comes after all other rows that are projected, for workers wait for each other
 * from here to the commit, and before the first post, or two of them can deadlock.
 */
export async function lockBurial(
  trx: ClientBase,
  forumId: number,
  mode: 'writes posts' | 'deletes topics',
): Promise<void> {
  const lock = mode === 'deletes topics' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await trx.query(`select ${lock}($1, $2)`, [BURIAL_LOCK, forumId]);
}
