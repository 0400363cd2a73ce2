import type { Pool } from 'pg';
import type { EventOrder } from './forum.entity.js';

/** How well a forum's event ids followed the order in which the events came. */
export interface LateShare {
  readonly forumId: number;
  readonly order: EventOrder;
  /** New events that were looked at: the last 1,000, but for those that an outage explains. */
  readonly events: number;
  /** How many of them had a lower id than one that came a minute or more before them, 0 to 1. */
  readonly share: number;
}

/**
 * Compares event ids with arrival. A minute of disorder is a sender with several connections; and after
 * an outage the vendor repeats old events for three days: both say nothing about the ids.
 */
export async function readLateShare(pool: Pool): Promise<LateShare[]> {
  const { rows } = await pool.query<LateShare>(`
    select forum_id as "forumId", event_order as "order", count(late)::integer as events,
      coalesce(avg(late::integer), 0)::float as share
    from forums
    left join lateral (
      select event_id < highest_before as late
      from (
        select event_id, received_at,
          max(event_id) over (order by received_at
            range between unbounded preceding and interval '1 minute' preceding) as highest_before
        from (
          select event_id, received_at from events
          where events.forum_id = forums.forum_id and event_id is not null
          order by id desc limit 1000
        ) as newest
      ) as compared
      where highest_before is not null and not exists (
        select from outages
        where began_at < received_at
          and coalesce(ended_at, received_at) > received_at - interval '73 hours')
    ) as event on true
    group by forum_id, event_order
    order by forum_id`);
  return rows;
}
