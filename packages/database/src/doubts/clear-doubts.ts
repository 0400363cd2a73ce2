import type { ClientBase } from 'pg';
import type { Subject } from '../events/incoming-event.js';

/** A subject that was read, and how far the events had come before the request was sent. */
export interface DoubtsSettled {
  readonly subject: Subject;
  readonly arrival: string;
  readonly observedAt: Date;
}

/**
 * Takes away the marks that a read settles: those that were there before its request was sent. Says of
 * each read, in their order, whether it settled any.
 */
export async function clearDoubts(
  trx: ClientBase,
  forumId: number,
  settled: readonly DoubtsSettled[],
): Promise<boolean[]> {
  const { rows } = await trx.query<{ position: number }>({
    name: 'clear-doubts',
    text: `
      with doubt as materialized (
        -- in one order for all workers, so that two of them cannot deadlock
        select doubts.ctid, position
        from doubts join unnest($2::text[], $3::bigint[], $4::bigint[], $5::timestamptz[])
          with ordinality as read (subject_kind, subject_id, arrival, observed_at, position)
          using (subject_kind, subject_id)
        where forum_id = $1 and event_log_id <= arrival and marked_at <= observed_at
          -- the receiver does not renew a mark that is there already: so look when the last conflict came
          and not (reason = 'conflict' and exists (
            select from further_deliveries as conflict join events as event on event.id = conflict.event_log_id
            where conflict.outcome = 'conflict' and conflict.received_at > read.observed_at
              and event.forum_id = $1 and event.subject_kind = doubts.subject_kind
              and event.subject_id = doubts.subject_id
          ))
        order by subject_kind, subject_id, reason
        for update of doubts
      ), cleared as (
        delete from doubts where ctid in (select ctid from doubt)
      )
      select distinct position::integer from doubt`,
    values: [
      forumId,
      settled.map(({ subject }) => subject.kind),
      settled.map(({ subject }) => subject.id),
      settled.map(({ arrival }) => arrival),
      settled.map(({ observedAt }) => observedAt.toISOString()),
    ],
  });
  const positions = new Set(rows.map(({ position }) => position));
  return settled.map((_read, index) => positions.has(index + 1));
}
