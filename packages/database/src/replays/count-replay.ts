import type { Pool } from 'pg';
import { replayCondition, type ReplayFilter } from './replay-filter.js';

/** How many events a replay would take. Asked before anything is done. */
export async function countReplay(
  pool: Pool,
  forumId: number,
  filter: ReplayFilter,
): Promise<number> {
  return (await measureReplay(pool, forumId, filter)).count;
}

/** How many events a filter takes, and between which ids they lie: one event must not cost a walk through all. */
export async function measureReplay(
  pool: Pool,
  forumId: number,
  filter: ReplayFilter,
): Promise<{ count: number; first: string; last: string }> {
  const { sql, values } = replayCondition(forumId, filter);
  const { rows } = await pool.query<{ count: number; first: string; last: string }>(
    `select count(*)::float as count, coalesce(min(event.id), 1) as first, coalesce(max(event.id), 0) as last
     from events as event join outcomes as outcome on outcome.id = event.id
     where ${sql}`,
    values,
  );
  return rows[0] ?? { count: 0, first: '1', last: '0' };
}
