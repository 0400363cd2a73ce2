import { LANES, WAITER_GONE_MS } from '@forum-sync/database';
import type { Status } from '@forum-sync/operator-api';
import type { Pool } from 'pg';

/** What the budget of calls is spent on today, the most urgent first, and who waits for it now. */
export async function readCalls(pool: Pool): Promise<Status['calls']> {
  const { rows } = await pool.query<Status['calls'][number]>(
    `select purpose, coalesce((
         select sum(calls) from calls_by_day
         where lane = purpose and day = (now() at time zone 'UTC')::date
       ), 0)::integer as today, (
         select count(*)::integer from call_waits
         where priority = place - 1 and seen_at > now() - $2 * interval '1 ms'
       ) as waiting
     from unnest($1::text[]) with ordinality as lane (purpose, place) order by place`,
    [LANES, WAITER_GONE_MS],
  );
  return rows;
}
