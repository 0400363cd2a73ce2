import type { Pool } from 'pg';
import { byteaArray } from './bytea-array.js';
import type { FurtherDeliveryOutcome } from './further-delivery.entity.js';
import type { IncomingEvent } from './incoming-event.js';

export interface FurtherDelivery {
  /** events.id of the event that it repeats or contradicts; null where it was refused. */
  readonly eventLogId: string | null;
  readonly outcome: FurtherDeliveryOutcome;
  /** What we answer. */
  readonly status: number;
  readonly delivery: Pick<
    IncomingEvent,
    'forumId' | 'body' | 'headers' | 'remoteAddress' | 'flags'
  > &
    Partial<Pick<IncomingEvent, 'subject'>>;
  /** Of what came, where `body` is not all of it. */
  readonly received?: { readonly size: number; readonly sha256: Buffer };
}

/**
 * Logs deliveries that made no new event. A conflict's bytes are kept: they are nowhere else; and its
 * subject becomes doubtful, for nobody can know which of the two is right.
 */
export async function insertFurtherDeliveries(
  pool: Pool,
  further: readonly FurtherDelivery[],
): Promise<void> {
  await pool.query({
    name: 'insert-further-deliveries',
    text: `
      with incoming as (
        select * from unnest($1::integer[], $2::bigint[], $3::text[], $4::smallint[], $5::bytea[],
          $6::text[], $7::inet[], $8::integer[], $9::bytea[], $10::text[], $11::bigint[],
          $12::text[])
          as incoming (forum_id, event_log_id, outcome, status, body, headers, remote_address,
            body_size, body_sha256, subject_kind, subject_id, flags)
      ), marked as (
        insert into doubts (forum_id, subject_kind, subject_id, reason, event_log_id)
        select distinct on (forum_id, subject_kind, subject_id)
          forum_id, subject_kind, subject_id, 'conflict', event_log_id
        from incoming
        where outcome = 'conflict' and subject_id is not null
        order by forum_id, subject_kind, subject_id
        on conflict do nothing
      )
      insert into further_deliveries (forum_id, event_log_id, outcome, status, body, body_size,
        body_sha256, headers, remote_address, flags)
      select forum_id, event_log_id, outcome, status,
        case
          when outcome = 'too_large' then body
          -- an hourly repeat of a conflict brings the same bytes again: once is enough
          when outcome = 'conflict' and not exists (
            select from further_deliveries as earlier
            where earlier.event_log_id = incoming.event_log_id
              and earlier.body_sha256 = sha256(incoming.body)
          ) then body
        end, coalesce(body_size, length(body)),
        coalesce(body_sha256, sha256(body)), headers::jsonb, remote_address, flags::text[]
      from incoming`,
    values: [
      further.map(({ delivery }) => delivery.forumId),
      further.map(({ eventLogId }) => eventLogId),
      further.map(({ outcome }) => outcome),
      further.map(({ status }) => status),
      byteaArray(further.map(({ delivery }) => delivery.body)),
      further.map(({ delivery }) => JSON.stringify(delivery.headers)),
      further.map(({ delivery }) => delivery.remoteAddress),
      further.map(({ received }) => received?.size ?? null),
      byteaArray(further.map(({ received }) => received?.sha256 ?? null)),
      further.map(({ delivery }) => delivery.subject?.kind ?? null),
      further.map(({ delivery }) => delivery.subject?.id ?? null),
      further.map(({ delivery }) => `{${delivery.flags.join(',')}}`),
    ],
  });
}
