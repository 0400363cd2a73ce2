import type { Pool } from 'pg';
import { withoutTimeout } from './bench-database.js';
import { FILLED_FROM } from './fill-events.js';

/** The rows that the events of fillEvents would have made. */
export async function fillUsers(pool: Pool, count: number): Promise<void> {
  await withoutTimeout(
    pool,
    `insert into users (forum_id, user_id, version, source, observed_at, stamp, username, name, email,
       user_title, avatar_url, signature, user_groups, reputation, post_count, allow_emails,
       enable_messages, invisible, join_date_timestamp, last_visit_timestamp)
     select 1, id, id, 'webhook', now(), lpad(id::text, 19, '0') || ' 0 user.created', 'john',
       'John Doe', 'johnDoe@gmail.com', 'Power User', 'https://test.com/images/avatar.png',
       'Thanks, John.', '{7440,2452,52423}', 423, 32, false, true, false, now(), now()
     from generate_series($1::bigint, $2::bigint) as id`,
    [FILLED_FROM, FILLED_FROM + count - 1],
  );
  await withoutTimeout(pool, 'vacuum analyze users');
}
