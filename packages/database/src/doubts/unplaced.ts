import type { ClientBase } from 'pg';
import { arrayOf } from '../sql/array-of.js';

/** Where a child says nothing of its parent: the fact that is missing, by table. */
const PARENT = { posts: 'topic_id', messages: 'conversation_id' } as const;
const KEY = { posts: 'post_id', messages: 'message_id' } as const;

/** Which of these children have no known parent. Asked after they are written: an older row may know it. */
export async function unplaced(
  trx: ClientBase,
  table: keyof typeof PARENT,
  forumId: number,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) {
    return [];
  }
  const { rows } = await trx.query<{ id: string }>({
    name: `unplaced-${table}`,
    text: `
      select asked.id from unnest($2::bigint[]) as asked (id)
      cross join lateral (
        select ${PARENT[table]} as parent, deleted_at from ${table}
        where forum_id = $1 and ${KEY[table]} = asked.id
        -- by the key: if the planner took the ids for few, it would look for all of them among rows without a parent
        offset 0
      ) as child
      where parent is null and deleted_at is null`,
    values: [forumId, arrayOf('bigint', ids)],
  });
  return rows.map(({ id }) => id);
}
