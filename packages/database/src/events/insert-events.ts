import type { Pool } from 'pg';
import { byteaArray } from './bytea-array.js';
import { keyOf, type IncomingEvent } from './incoming-event.js';

/**
 * Stores events, what is owed of them and their first deliveries in one statement, which is one
 * transaction: when it returns they are durable. Dedupe is the unique key alone; to look first and
 * insert later would let two simultaneous deliveries both pass.
 *
 * @returns for each event whether it is new; one that is not was there before, or earlier in this call
 */
export async function insertEvents(
  pool: Pool,
  incoming: readonly IncomingEvent[],
): Promise<boolean[]> {
  // In key order, so that two receivers with the same deliveries wait for each other, never in a ring.
  const sorted = incoming
    .map((event) => ({ event, key: keyOf(event) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  const column = <T>(read: (event: IncomingEvent) => T) => sorted.map(({ event }) => read(event));

  const { rows } = await pool.query<Parameters<typeof keyOf>[0]>({
    name: 'insert-events',
    text: `
      with stored as (
        insert into events (forum_id, event_id, type, subject_kind, subject_id, body, body_sha256,
          headers, remote_address, flags)
        select forum_id, event_id, type, subject_kind, subject_id, body, body_sha256,
          headers::jsonb, remote_address, flags::text[]
        from unnest($1::integer[], $2::bigint[], $3::text[], $4::text[], $5::bigint[], $6::bytea[],
          $7::bytea[], $8::text[], $9::inet[], $10::text[])
          with ordinality as incoming (forum_id, event_id, type, subject_kind, subject_id, body,
            body_sha256, headers, remote_address, flags, position)
        order by position
        on conflict do nothing
        returning id, forum_id, event_id, type, body_sha256
      ), owed as (
        insert into inbox (id, forum_id) select id, forum_id from stored
      ), counted as (
        insert into tallies (forum_id, state, count)
        select forum_id, 'received', count(*) from stored group by forum_id
      )
      select forum_id as "forumId", event_id as "eventId", type, body_sha256 as "bodySha256"
      from stored`,
    values: [
      column(({ forumId }) => forumId),
      column(({ eventId }) => eventId),
      column(({ type }) => type),
      column(({ subject }) => subject?.kind ?? null),
      column(({ subject }) => subject?.id ?? null),
      byteaArray(column(({ body }) => body)),
      byteaArray(column(({ bodySha256 }) => bodySha256)),
      column(({ headers }) => JSON.stringify(headers)),
      column(({ remoteAddress }) => remoteAddress),
      column(({ flags }) => `{${flags.join(',')}}`),
    ],
  });

  // The first of several with one key is the one that was stored.
  const stored = new Set(rows.map(keyOf));
  const isNew = new Map(sorted.map(({ event, key }) => [event, stored.delete(key)]));
  return incoming.map((event) => isNew.get(event) ?? false);
}
