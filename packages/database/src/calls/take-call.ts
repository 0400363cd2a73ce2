import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../connection/in-transaction.js';
import { LANES, type Lane } from './lane.js';

/** Any number that nothing else in this database takes as a lock. */
const CALLS_LOCK = 1_179_863_861;

/** In milliseconds: how long a waiter that is not seen again holds up others. */
export const WAITER_GONE_MS = 3_000;

export interface CallBudget {
  readonly forumId: number;
  readonly lane: Lane;
  /** Calls that may arrive at the vendor in any 1,000 ms. */
  readonly perSecond: number;
  /**
   * When a call without an answer counts as arrived, in milliseconds after its grant. One that is sent
   * later than that after its grant must take another.
   */
  readonly arrivesWithinMs: number;
}

export type Taken =
  | { readonly granted: true; readonly callId: string }
  | {
      readonly granted: false;
      /** Pass it when asking again: it keeps the place in the queue. */
      readonly waitId: string;
      readonly waitMs: number;
    };

/**
 * Asks for one call to the vendor. A call is granted when fewer than `perSecond` others may have arrived
 * within the last 1,000 ms: each counts until 1,000 ms after its answer, which is later than its arrival
 * however slowly it travelled. So no window of the vendor's holds more, from any number of processes.
 *
 * A refused caller waits in a queue in the database, where all see who is more urgent: ask again after `waitMs`.
 *
 * Times are the database's own, never moved by a test: calls reach the vendor in real time.
 */
export async function takeCall(
  pool: Pool,
  budget: CallBudget,
  waitId: string | null,
): Promise<Taken> {
  const priority = LANES.indexOf(budget.lane);
  return inTransaction(pool, async (trx) => {
    // First the lock, then a statement: only so does it see what the holder before us has written.
    await trx.query('select pg_advisory_xact_lock($1, $2)', [CALLS_LOCK, budget.forumId]);
    const { rows } = await trx.query<{ waitMs: number; isNext: boolean }>({
      name: 'may-call',
      text: `
        with busy as (
          select least(answered_at, granted_at + $3 * interval '1 ms') + interval '1 s' as until
          from calls where forum_id = $1 and granted_at > clock_timestamp() - interval '1 s' - $3 * interval '1 ms'
        ), counted as (
          select greatest(0, extract(epoch from until - clock_timestamp()) * 1000)::float as wait_ms
          from busy where until > clock_timestamp() order by until desc offset $2::integer - 1 limit 1
        )
        select coalesce((select wait_ms from counted), 0) as "waitMs",
          not exists (
            select from call_waits
            where forum_id = $1 and seen_at > clock_timestamp() - ${WAITER_GONE_MS} * interval '1 ms'
              and (priority, id) < ($4::smallint, coalesce($5::bigint, 9223372036854775807))
          ) as "isNext"`,
      values: [budget.forumId, budget.perSecond, budget.arrivesWithinMs, priority, waitId],
    });
    const { waitMs = 0, isNext = true } = rows[0] ?? {};
    if (waitMs > 0 || !isNext) {
      const id = await keepWaiting(trx, budget.forumId, priority, waitId);
      return { granted: false, waitId: id, waitMs };
    }
    return { granted: true, callId: await grant(trx, budget, waitId) };
  });
}

async function grant(
  trx: PoolClient,
  { forumId, lane, arrivesWithinMs }: CallBudget,
  waitId: string | null,
): Promise<string> {
  const { rows } = await trx.query<{ id: string }>({
    name: 'grant-call',
    text: `
      with past as (
        delete from calls
        where forum_id = $1 and granted_at < clock_timestamp() - interval '2 s' - $3 * interval '1 ms'
      ), served as (
        delete from call_waits
        where forum_id = $1 and (id = $4 or seen_at < clock_timestamp() - interval '1 minute')
      ), counted as (
        insert into calls_by_day (forum_id, day, lane, calls) values ($1, (now() at time zone 'UTC')::date, $2, 1)
        on conflict (forum_id, day, lane) do update set calls = calls_by_day.calls + 1
      )
      insert into calls (forum_id, lane, granted_at) values ($1, $2, clock_timestamp()) returning id`,
    values: [forumId, lane, arrivesWithinMs, waitId],
  });
  return rows[0]?.id ?? '';
}

async function keepWaiting(
  trx: PoolClient,
  forumId: number,
  priority: number,
  waitId: string | null,
): Promise<string> {
  const seen = await trx.query<{ id: string }>(
    'update call_waits set seen_at = clock_timestamp() where id = $1 returning id',
    [waitId],
  );
  const { rows } =
    seen.rowCount === 1
      ? seen
      : await trx.query<{ id: string }>(
          `insert into call_waits (forum_id, priority, seen_at)
           values ($1, $2, clock_timestamp()) returning id`,
          [forumId, priority],
        );
  return rows[0]?.id ?? '';
}
