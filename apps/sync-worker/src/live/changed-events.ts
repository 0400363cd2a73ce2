import type { EventSummary } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { EVENT_SUMMARY } from '../events/event-summary.js';
import type { Position } from './position.js';

/** How many of the newest events are watched: nobody could follow more of a burst anyway. */
const WATCHED = 500;

/** One look at the log. Its lists are oldest first. */
export interface Look {
  readonly position: Position;
  /** The newest events. */
  readonly watched: readonly EventSummary[];
  /** The id of the event before them; null where there is none. */
  readonly before: string | null;
  /** Those that are new or in another state since the look before. The first time nothing has changed yet. */
  readonly changed: readonly EventSummary[];
}

/** Remembers the newest events, and says which of them are new or in another state since it was asked last. */
export class ChangedEvents {
  #known: ReadonlyMap<string, string> | null = null;

  constructor(private readonly pool: Pool) {}

  async next(): Promise<Look> {
    // Asked before the events: what is settled in between is then told twice, not never.
    const now = await this.pool.query<{ at: string }>('select now() as at');
    const { rows } = await this.pool.query<EventSummary>({
      name: 'newest-events',
      text: `
        select ${EVENT_SUMMARY}
        from (select id from events order by id desc limit ${WATCHED + 1}) as newest
        join event_log as event using (id) order by id`,
    });
    const watched = rows.slice(-WATCHED);
    const known = this.#known;
    this.#known = new Map(watched.map((event) => [event.id, markOf(event)]));
    return {
      position: { id: watched.at(-1)?.id ?? '0', at: now.rows[0]?.at ?? '' },
      watched,
      before: rows.length > WATCHED ? (rows[0]?.id ?? null) : null,
      changed: known ? watched.filter((event) => known.get(event.id) !== markOf(event)) : [],
    };
  }
}

function markOf({ state, attempts, settledAt }: EventSummary): string {
  return `${state} ${attempts} ${settledAt}`;
}
