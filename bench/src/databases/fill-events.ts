import type { Pool } from 'pg';
import { FIRST_ID, ID_MARK, sampleEventText } from '../load/sample-event.js';
import { withoutTimeout } from './bench-database.js';

/** Below the ids that runs use. */
export const FILLED_FROM = FIRST_ID;

/**
 * Fills a database with events of long ago, settled: the sample event with the ids from FILLED_FROM on, byte
 * for byte what the load generator sends, so that it can repeat them.
 */
export async function fillEvents(pool: Pool, count: number): Promise<void> {
  await withoutTimeout(
    pool,
    `with stored as (
       insert into events (forum_id, event_id, type, subject_kind, subject_id, body, headers,
         remote_address, flags)
       select 1, id, 'user.created', 'user', id, convert_to(replace($3, $4, id::text), 'utf8'),
         '{"content-type": "application/json", "content-length": "569", "user-agent": "forum-sync-bench"}',
         '127.0.0.1', '{}'
       from generate_series($1::bigint, $2::bigint) as id
       returning id, forum_id, type, subject_kind, subject_id
     ), settled as (
       insert into outcomes (id, forum_id, subject_kind, subject_id, state, flags, attempts)
       select id, forum_id, subject_kind, subject_id, 'applied', '{}', 1 from stored
     ), searched as (
       -- or our worker would gather them while something else is measured
       insert into event_words (id, forum_id, type, words) select id, forum_id, type, '' from stored
     )
     insert into tallies (forum_id, state, count)
     values (1, 'received', $2::bigint - $1::bigint + 1), (1, 'applied', $2::bigint - $1::bigint + 1)`,
    [FILLED_FROM, FILLED_FROM + count - 1, sampleEventText(), ID_MARK],
  );
  await withoutTimeout(pool, 'vacuum analyze');
}
