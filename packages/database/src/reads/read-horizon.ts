import { setTimeout as sleep } from 'node:timers/promises';
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

const CHECK_MS = 50;
/** A backlog is through by then, and reads must not stand still for longer. */
const LONGEST_WAIT_MS = 60_000;

/**
 * To be asked before the request is sent: an event that comes while it is under way is newer. Waits for the newest
 * event to be settled, or to have failed once: only then it is known whether its id counts.
 *
 * @param signal ends the waiting
 */
export async function readHorizon(
  pool: Pool,
  forumId: number,
  signal?: AbortSignal,
): Promise<ReadHorizon> {
  const { rows } = await pool.query<Pick<ReadHorizon, 'arrival' | 'observedAt'>>({
    name: 'read-moment',
    text: 'select coalesce(max(id), 0) as arrival, now() as "observedAt" from events',
  });
  const [moment] = rows as [Pick<ReadHorizon, 'arrival' | 'observedAt'>];
  const deadline = performance.now() + LONGEST_WAIT_MS;
  for (;;) {
    const { version, isOpen } = await newestUpTo(pool, forumId, moment.arrival);
    if (!isOpen || signal?.aborted || performance.now() > deadline) {
      return { ...moment, version };
    }
    await sleep(CHECK_MS);
  }
}

/** The highest vendor's id up to an arrival, and whether its event is still to be looked at for the first time. */
async function newestUpTo(pool: Pool, forumId: number, arrival: string) {
  const { rows } = await pool.query<{ version: string; isOpen: boolean }>({
    name: 'newest-up-to',
    text: `
      select event_id as version, exists (
          select from inbox where inbox.id = events.id and not suspect and replay_id is null
        ) as "isOpen"
      from events
      where forum_id = $1 and event_id is not null and id <= $2 and not exists (
        select from outcomes where outcomes.id = events.id and outcomes.state in ('quarantined', 'ignored')
      )
      order by event_id desc limit 1`,
    values: [forumId, arrival],
  });
  return rows[0] ?? { version: '0', isOpen: false };
}
