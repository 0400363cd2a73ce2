import type { ClientBase } from 'pg';
import { arrayOf } from '../sql/array-of.js';
import type { Subject } from '../events/incoming-event.js';
import type { DoubtReason } from './doubt.entity.js';

export interface Doubt {
  readonly forumId: number;
  readonly subject: Subject;
  readonly reason: DoubtReason;
  /** events.id of the event that raises it. */
  readonly eventLogId: string;
}

/** Marks subjects as doubtful, in the transaction that saw why. */
export async function markDoubts(trx: ClientBase, doubts: readonly Doubt[]): Promise<void> {
  if (doubts.length === 0) {
    return;
  }
  await trx.query({
    name: 'mark-doubts',
    text: `
      insert into doubts (forum_id, subject_kind, subject_id, reason, event_log_id)
      select forum_id, subject_kind, subject_id, reason, max(event_log_id)
      from unnest($1::integer[], $2::text[], $3::bigint[], $4::text[], $5::bigint[])
        as incoming (forum_id, subject_kind, subject_id, reason, event_log_id)
      group by forum_id, subject_kind, subject_id, reason
      -- in one order for all workers, so that two of them cannot deadlock
      order by forum_id, subject_kind, subject_id, reason
      -- a read under way settles what was marked before it, and no more
      on conflict (forum_id, subject_kind, subject_id, reason) do update
      set event_log_id = greatest(doubts.event_log_id, excluded.event_log_id), marked_at = now(),
        first_marked_at = case
          when doubts.first_marked_at = 'infinity' then excluded.first_marked_at else doubts.first_marked_at
        end`,
    values: [
      arrayOf('integer', doubts, ({ forumId }) => forumId),
      arrayOf('text', doubts, ({ subject }) => subject.kind),
      arrayOf('bigint', doubts, ({ subject }) => subject.id),
      arrayOf('text', doubts, ({ reason }) => reason),
      arrayOf('bigint', doubts, ({ eventLogId }) => eventLogId),
    ],
  });
}
