import type { Pool } from 'pg';
import { toDate } from '../sql/to-date.js';
import { withinBytes } from '../sql/within-bytes.js';
import type { Subject } from '../events/incoming-event.js';
import { LOGGED_READ_COLUMNS, type LoggedRead } from '../rebuilds/logged-reads.js';

/** Whose observations, and up to when. */
export interface Moment {
  readonly forumId: number;
  readonly subject: Subject;
  readonly at: Date;
}

/** An event that went through the projectors. */
export interface ProjectedEvent {
  /** events.id */
  readonly id: string;
  readonly body: Buffer;
  readonly contentEncoding: string | null;
  readonly receivedAt: Date;
}

/** A subject may have been seen any number of times: bodies are held a page at a time. */
const PAGE = 200;
const CHOSEN = withinBytes(4 * 1024 * 1024);

/** The next events of a subject after `after` that were received by then, oldest first. */
export async function nextObservedEvents(
  pool: Pool,
  moment: Moment,
  after: string,
): Promise<ProjectedEvent[]> {
  const { rows } = await pool.query<ProjectedEvent>(
    `with next as (
       select event.id, octet_length(event.body) as bytes
       from outcomes as outcome join events as event using (id)
       where outcome.forum_id = $1 and outcome.subject_kind = $2 and outcome.subject_id = $3
         and outcome.state in ('applied', 'stale') and event.received_at <= $4 and outcome.id > $5
       order by outcome.id limit ${PAGE}
     ), ${CHOSEN}
     select id, body, headers ->> 'content-encoding' as "contentEncoding",
       received_at as "receivedAt"
     from chosen join events using (id) order by id`,
    valuesOf(moment, after),
  );
  return rows.map((event) => ({ ...event, receivedAt: toDate(event.receivedAt) }));
}

/** The next kept reads of a subject after `after` that were made by then, oldest first. */
export async function nextObservedReads(
  pool: Pool,
  moment: Moment,
  after: string,
): Promise<LoggedRead[]> {
  const { rows } = await pool.query<LoggedRead>(
    `with next as (
       select id, coalesce(octet_length(body), 0) as bytes from reads
       where forum_id = $1 and subject_kind = $2 and subject_id = $3
         and observed_at <= $4 and id > $5
       order by id limit ${PAGE}
     ), ${CHOSEN}
     select ${LOGGED_READ_COLUMNS} from chosen join reads using (id) order by id`,
    valuesOf(moment, after),
  );
  return rows.map((read) => ({ ...read, observedAt: toDate(read.observedAt) }));
}

function valuesOf({ forumId, subject, at }: Moment, after: string): unknown[] {
  return [forumId, subject.kind, subject.id, at.toISOString(), after];
}
