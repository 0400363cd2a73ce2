import type { ClientBase } from 'pg';
import { arrayOf } from '../sql/array-of.js';
import type { Subject } from '../events/incoming-event.js';
import type { OutcomeState } from './outcome.entity.js';

export interface Outcome {
  /** events.id */
  readonly id: string;
  readonly forumId: number;
  /** Null where the event was not understood. */
  readonly subject: Subject | null;
  readonly state: OutcomeState;
  readonly reason: string | null;
  readonly detail: string | null;
  /** Null unless it was applied, and where it made a new row. */
  readonly changed: readonly string[] | null;
  readonly flags: readonly string[];
  readonly attempts: number;
}

/**
 * Writes what became of the events, and counts it, in the transaction that made it so. A replayed
 * event's outcome replaces the one before.
 */
export async function appendOutcomes(trx: ClientBase, outcomes: readonly Outcome[]): Promise<void> {
  if (outcomes.length === 0) {
    return;
  }
  await trx.query({
    name: 'append-outcomes',
    text: `
      with settled as (
        insert into outcomes (id, forum_id, subject_kind, subject_id, state, reason, detail, changed,
          flags, attempts)
        select id, forum_id, subject_kind, subject_id, state, reason, detail, changed::text[],
          flags::text[], attempts
        from unnest($1::bigint[], $2::integer[], $3::text[], $4::bigint[], $5::text[], $6::text[],
          $7::text[], $8::text[], $9::text[], $10::integer[])
          as incoming (id, forum_id, subject_kind, subject_id, state, reason, detail, changed, flags,
            attempts)
        on conflict (id) do update
        set subject_kind = excluded.subject_kind, subject_id = excluded.subject_id,
          state = excluded.state, reason = excluded.reason, detail = excluded.detail,
          changed = excluded.changed, flags = excluded.flags, attempts = excluded.attempts,
          settled_at = excluded.settled_at, forgotten = false
        returning forum_id, state
      )
      insert into tallies (forum_id, state, count)
      select forum_id, state, count(*) from settled group by forum_id, state`,
    values: [
      arrayOf('bigint', outcomes, ({ id }) => id),
      arrayOf('integer', outcomes, ({ forumId }) => forumId),
      arrayOf('text', outcomes, ({ subject }) => subject?.kind),
      arrayOf('bigint', outcomes, ({ subject }) => subject?.id),
      arrayOf('text', outcomes, ({ state }) => state),
      arrayOf('text', outcomes, ({ reason }) => reason),
      arrayOf('text', outcomes, ({ detail }) => detail),
      arrayOf('text[]', outcomes, ({ changed }) => changed),
      arrayOf('text[]', outcomes, ({ flags }) => flags),
      arrayOf('integer', outcomes, ({ attempts }) => attempts),
    ],
  });
}
