import type { Pool } from 'pg';
import type { DoubtReason } from './doubt.entity.js';

export interface DoubtCount {
  readonly forumId: number;
  readonly reason: DoubtReason;
  readonly count: number;
}

/** How many subjects are in doubt, by reason. */
export async function countDoubts(pool: Pool): Promise<DoubtCount[]> {
  const { rows } = await pool.query<DoubtCount>(`
    select forum_id as "forumId", reason, count(*)::integer as count
    from doubts group by forum_id, reason order by forum_id, reason`);
  return rows;
}
