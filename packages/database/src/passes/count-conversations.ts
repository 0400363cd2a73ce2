import type { Pool } from 'pg';

/** How many conversations we hold: the vendor has no list of all. */
export async function countConversations(pool: Pool, forumId: number): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::integer as count from conversations
     where forum_id = $1 and deleted_at is null`,
    [forumId],
  );
  return rows[0]?.count ?? 0;
}
