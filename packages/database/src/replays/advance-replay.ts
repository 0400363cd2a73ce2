import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../connection/in-transaction.js';
import { replayCondition, type ReplayFilter } from './replay-filter.js';

interface Running {
  readonly id: string;
  readonly forumId: number;
  readonly filter: ReplayFilter;
  readonly rate: number;
  readonly cursor: string;
  readonly upTo: string;
  /** Events that its rate allows by now. */
  readonly due: number;
}

/** Events that one step looks at: a filter that matches few must not become one endless statement. */
const WINDOW = 20_000;
/** Replayed events have low ids and are claimed first: more of them in the inbox would hold up live ones. */
const MOST_OWED = 1_000;
/** What was not used of the rate is made up for within so long, in seconds. */
const CATCH_UP_S = 1;

/**
 * Puts the next events of the oldest running replay into the inbox, as many as its rate allows by now, whoever took
 * the steps before, and remembers how far it got in the same transaction: a crash repeats nothing. Each event's
 * outcome is taken back from the tallies, for it is owed again.
 *
 * @returns false when no replay runs, or another worker is at it
 */
export async function advanceReplay(pool: Pool): Promise<boolean> {
  return inTransaction(pool, async (trx) => {
    // One after the other: two at once could take the same outcome from the tallies twice.
    const { rows } = await trx.query<Running>(
      `select id, forum_id as "forumId", filter, rate, cursor, up_to as "upTo",
         floor(rate * least(${CATCH_UP_S}, extract(epoch from now() - paced_until)))::integer as due
       from replays where id = (select min(id) from replays where state = 'running')
       for update skip locked`,
    );
    const [replay] = rows;
    if (!replay) {
      return false;
    }
    // Those that failed wait for their next try, and hold up nobody.
    const owed = await trx.query<{ count: number }>(
      'select count(*)::integer as count from inbox where replay_id is not null and not suspect',
    );
    const limit = Math.min(replay.due, MOST_OWED - (owed.rows[0]?.count ?? 0));
    if (limit > 0) {
      await enqueue(trx, replay, limit);
    }
    return true;
  });
}

async function enqueue(trx: PoolClient, replay: Running, limit: number): Promise<void> {
  const condition = replayCondition(replay.forumId, replay.filter, 5);
  await trx.query(
    `
      with chosen as materialized (
        select event.id, event.forum_id, outcome.state
        from events as event join outcomes as outcome on outcome.id = event.id
        where event.id > $1 and event.id <= least($1::bigint + ${WINDOW}, $2::bigint) and ${condition.sql}
        order by event.id limit $3
      ), owed as (
        insert into inbox (id, forum_id, replay_id)
        select id, forum_id, $4 from chosen
        on conflict do nothing
        returning id
      ), taken_back as (
        insert into tallies (forum_id, state, count)
        select forum_id, state, -count(*) from chosen join owed using (id) group by forum_id, state
      )
      update replays
      set enqueued = enqueued + (select count(*) from owed),
        paced_until = greatest(paced_until, now() - ${CATCH_UP_S} * interval '1 second')
          + (select count(*) from chosen) * interval '1 second' / rate,
        cursor = passed.id,
        state = case when passed.id >= $2 then 'done' else state end,
        ended_at = case when passed.id >= $2 then now() end
      from (
        -- fewer than asked for: the window has no more
        select case when count(*) < $3 then least($1::bigint + ${WINDOW}, $2::bigint) else max(id) end as id
        from chosen
      ) as passed
      where replays.id = $4`,
    [replay.cursor, replay.upTo, limit, replay.id, ...condition.values],
  );
}
