import type { EventSummary } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { EVENT_SUMMARY } from '../events/event-summary.js';

/** The newest events that are watched: somebody who looks on sees no more of a burst anyway. */
const WATCHED = 100;

/** Remembers the newest events, and says which of them are new or in another state since it was asked last. */
export class ChangedEvents {
  #known: ReadonlyMap<string, string> | null = null;

  constructor(private readonly pool: Pool) {}

  /** The oldest first. The first time nothing has changed yet. */
  async next(): Promise<EventSummary[]> {
    const { rows } = await this.pool.query<EventSummary>({
      name: 'newest-events',
      text: `
        select ${EVENT_SUMMARY}
        from (select id from events order by id desc limit ${WATCHED}) as newest
        join event_log as event using (id) order by id`,
    });
    const before = this.#known;
    this.#known = new Map(rows.map((event) => [event.id, markOf(event)]));
    return before === null ? [] : rows.filter((event) => before.get(event.id) !== markOf(event));
  }
}

function markOf({ state, attempts, settledAt }: EventSummary): string {
  return `${state} ${attempts} ${settledAt}`;
}
