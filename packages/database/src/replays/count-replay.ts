import type { Pool } from 'pg';
import { inTransaction } from '../connection/in-transaction.js';
import { replayCondition, type ReplayFilter } from './replay-filter.js';

/** How many events a replay would take. Asked before anything is done. */
export async function countReplay(
  pool: Pool,
  forumId: number,
  filter: ReplayFilter,
): Promise<number> {
  return (await measureReplay(pool, forumId, filter)).count;
}

/** A log of tens of millions is counted in less: nobody who asks for it all should be told that it takes too long. */
const LONGEST_COUNT_MS = 60_000;

/** How many events a filter takes, and between which ids they lie: one event must not cost a walk through all. */
export async function measureReplay(
  pool: Pool,
  forumId: number,
  filter: ReplayFilter,
): Promise<{ count: number; first: string; last: string }> {
  const { sql, values } = replayCondition(forumId, filter);
  return inTransaction(pool, async (trx) => {
    await trx.query(`set local statement_timeout = ${LONGEST_COUNT_MS}`);
    const statement = {
      text: `
        select count(*)::float as count, coalesce(min(event.id), 1) as first,
          coalesce(max(event.id), 0) as last
        from events as event join outcomes as outcome on outcome.id = event.id
        where ${sql}`,
      values,
      // pg's own patience, which the types do not know of
      query_timeout: LONGEST_COUNT_MS,
    };
    const { rows } = await trx.query<{ count: number; first: string; last: string }>(statement);
    return rows[0] ?? { count: 0, first: '1', last: '0' };
  });
}
