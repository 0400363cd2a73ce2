import type { Pool } from 'pg';
import { byteaArray } from './bytea-array.js';
import { keyOf, type IncomingEvent } from './incoming-event.js';

export interface KnownEvent {
  /** events.id */
  readonly id: string;
  /** Null where it is longer than was asked for: then its length says that it is not the delivery's. */
  readonly body: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The stored events that have the keys of these deliveries, by `keyOf`.
 *
 * @param longest their bodies come along up to so many bytes, and above it where they are as long as the delivery's:
 *   a hundred short deliveries may have the keys of a hundred long events, which memory is not there for
 */
export async function findEvents(
  pool: Pool,
  deliveries: readonly IncomingEvent[],
  longest: number,
): Promise<Map<string, KnownEvent>> {
  const { rows } = await pool.query<KnownEvent & Parameters<typeof keyOf>[0]>({
    name: 'find-events',
    text: `
      select event.id,
        case when octet_length(event.body) <= $6 or octet_length(event.body) = wanted.length then event.body end as body,
        event.headers, event.forum_id as "forumId", event.event_id as "eventId",
        event.type, event.body_sha256 as "bodySha256"
      from unnest($1::integer[], $2::bigint[], $3::text[], $4::bytea[], $5::integer[])
        as wanted (forum_id, event_id, type, body_sha256, length)
      cross join lateral (
        select id, body, headers, forum_id, event_id, type, body_sha256 from events
        where wanted.body_sha256 is null and events.forum_id = wanted.forum_id
          and events.event_id = wanted.event_id and events.type = wanted.type
        union all
        select id, body, headers, forum_id, event_id, type, body_sha256 from events
        where events.forum_id = wanted.forum_id and events.body_sha256 = wanted.body_sha256
      ) as event`,
    values: [
      deliveries.map(({ forumId }) => forumId),
      deliveries.map(({ eventId }) => eventId),
      deliveries.map(({ type }) => type),
      byteaArray(deliveries.map(({ bodySha256 }) => bodySha256)),
      deliveries.map(({ body }) => body.length),
      longest,
    ],
  });
  return new Map(rows.map((row) => [keyOf(row), row]));
}
