import type { Pool } from 'pg';

/** What a read over REST is stamped with: how far the events had come before its request was sent. */
export interface ReadHorizon {
  /**
   * The highest vendor's event id received so far; '0' before the first. Not of events that were put aside: an odd
   * id of one would make all events stale that come after the read.
   */
  readonly version: string;
  /** The highest events.id. */
  readonly arrival: string;
  /** The database's time. */
  readonly observedAt: Date;
}

/** To be asked before the request is sent: an event that comes while it is under way is newer. */
export async function readHorizon(pool: Pool, forumId: number): Promise<ReadHorizon> {
  const { rows } = await pool.query<ReadHorizon>({
    name: 'read-horizon',
    text: `
      select coalesce((
          select event_id from events
          where forum_id = $1 and event_id is not null and not exists (
            select from outcomes
            where outcomes.id = events.id and outcomes.state in ('quarantined', 'ignored', 'dead')
          )
          order by event_id desc limit 1
        ), 0) as version,
        coalesce((select max(id) from events), 0) as arrival,
        now() as "observedAt"`,
    values: [forumId],
  });
  return rows[0] as ReadHorizon;
}
