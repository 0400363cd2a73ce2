import type { ClientBase } from 'pg';

/** The posts of these topics that are not buried. */
export async function livePostsOf(
  trx: ClientBase,
  forumId: number,
  topicIds: readonly string[],
): Promise<string[]> {
  if (topicIds.length === 0) {
    return [];
  }
  const { rows } = await trx.query<{ id: string }>(
    `select post_id as id from posts
     where forum_id = $1 and topic_id = any($2::bigint[]) and deleted_at is null order by post_id`,
    [forumId, topicIds],
  );
  return rows.map(({ id }) => id);
}
