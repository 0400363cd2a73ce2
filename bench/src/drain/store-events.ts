import type { Pool } from 'pg';
import { INBOX_CHANNEL, inTransaction } from '@forum-sync/database';
import type { StoredEvent } from './make-events.js';

const CHUNK = 5_000;

/** Puts events and what is owed of them where the receiver would, all at once, and rings the worker. */
export async function storeEvents(pool: Pool, events: readonly StoredEvent[]): Promise<void> {
  await inTransaction(pool, async (trx) => {
    for (let start = 0; start < events.length; start += CHUNK) {
      const chunk = events.slice(start, start + CHUNK);
      await trx.query({
        name: 'store-events',
        text: `
          with stored as (
            insert into events (forum_id, event_id, type, subject_kind, subject_id, body, headers,
              remote_address, flags)
            select 1, event_id, type, subject_kind, subject_id, convert_to(body, 'utf8'),
              '{"content-type": "application/json"}', '127.0.0.1', '{}'
            from unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[], $5::text[])
              as incoming (event_id, type, subject_kind, subject_id, body)
            returning id, forum_id
          ), owed as (
            insert into inbox (id, forum_id) select id, forum_id from stored
          )
          insert into tallies (forum_id, state, count)
          select forum_id, 'received', count(*) from stored group by forum_id`,
        values: [
          chunk.map(({ eventId }) => eventId),
          chunk.map(({ type }) => type),
          chunk.map(({ subjectKind }) => subjectKind),
          chunk.map(({ subjectId }) => subjectId),
          chunk.map(({ body }) => body),
        ],
      });
    }
    await trx.query(`notify ${INBOX_CHANNEL}`);
  });
}
