import type { Pool } from 'pg';
import type { Subject } from '../events/incoming-event.js';
import type { EventOrder } from '../forums/forum.entity.js';
import { LOGGED_READ_COLUMNS, type LoggedRead } from '../rebuilds/logged-reads.js';

/** An event that went through the projectors. */
export interface ProjectedEvent {
  /** events.id */
  readonly id: string;
  readonly body: Buffer;
  readonly contentEncoding: string | null;
  readonly receivedAt: Date;
}

/** All that was known of a subject at a time. */
export interface Observations {
  readonly order: EventOrder;
  readonly events: readonly ProjectedEvent[];
  readonly reads: readonly LoggedRead[];
}

/** The raw observations of a subject, up to a time, oldest first. */
export async function readObservations(
  pool: Pool,
  forumId: number,
  subject: Subject,
  at: Date,
): Promise<Observations> {
  const values = [forumId, subject.kind, subject.id, at.toISOString()];
  const order = await pool.query<{ order: EventOrder }>(
    'select event_order as order from forums where forum_id = $1',
    [forumId],
  );
  const events = await pool.query<ProjectedEvent>({
    name: 'observed-events',
    text: `
      select event.id, event.body, event.headers ->> 'content-encoding' as "contentEncoding",
        event.received_at as "receivedAt"
      from outcomes as outcome join events as event using (id)
      where outcome.forum_id = $1 and outcome.subject_kind = $2 and outcome.subject_id = $3
        and outcome.state in ('applied', 'stale') and event.received_at <= $4
      order by event.id`,
    values,
  });
  const reads = await pool.query<LoggedRead>({
    name: 'observed-reads',
    text: `
      select ${LOGGED_READ_COLUMNS}
      from reads
      where forum_id = $1 and subject_kind = $2 and subject_id = $3 and observed_at <= $4
      order by id`,
    values,
  });
  return {
    order: order.rows[0]?.order ?? 'event_id',
    events: events.rows,
    reads: reads.rows,
  };
}
