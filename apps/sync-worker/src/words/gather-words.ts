import { withinBytes } from '@forum-sync/database';
import { breather } from '@forum-sync/service-host';
import type { Pool } from 'pg';
import { wordsOf } from './words-of.js';

/** Events in one step: it must be over soon, for the pool is the operators'. */
const STEP = 200;
const STEP_BYTES = 4 * 1024 * 1024;
/** Few bytes can unfold to many: what was not read by then is the next step's. */
const STEP_MS = 2_000;

interface Next {
  readonly id: string;
  readonly forumId: number;
  readonly type: string | null;
  readonly body: Buffer;
  readonly contentEncoding: string | null;
  /** It ended or hung a worker, or failed too often: nobody reads its bytes again unasked. */
  readonly dead: boolean;
}

/**
 * Gathers the words of events that have none yet, up to `upTo`, and says how many. Never ahead of what is owed:
 * bytes that hang their reader must meet the inbox first, which counts its attempts.
 */
export async function gatherWords(pool: Pool, upTo: string, stepMs = STEP_MS): Promise<number> {
  const { rows } = await pool.query<Next>({
    // Without a name: the inbox is empty most of the time, and a plan for an empty one would be kept.
    text: `
      with next as materialized (
        select id, octet_length(body) as bytes from events
        where id > (select coalesce(max(id), 0) from event_words) and id <= $1
        order by id limit ${STEP}
      ), ${withinBytes(STEP_BYTES)}, owed as (
        -- each by its key: the inbox's index holds the rows of a whole backlog that is over
        select min(id) as first from next
        where exists (
          select from inbox
          -- an error was caught: its bytes were read without harm, and those behind it need not wait
          where inbox.id = next.id and not (suspect and coalesce(last_error !~ '^HUNG:', false))
        )
      )
      select event.id, event.forum_id as "forumId", event.type, event.body,
        event.headers ->> 'content-encoding' as "contentEncoding",
        outcome.state is not distinct from 'dead' as dead
      from chosen join events as event using (id) left join outcomes as outcome using (id), owed
      where owed.first is null or event.id < owed.first
      order by event.id`,
    values: [upTo],
  });
  const breathe = breather();
  const until = performance.now() + stepMs;
  const texts: string[] = [];
  for (const { body, contentEncoding, type, dead } of rows) {
    await breathe();
    if (texts.length > 0 && performance.now() >= until) {
      break;
    }
    texts.push(dead ? '' : wordsOf(body, contentEncoding, type));
  }
  const read = rows.slice(0, texts.length);
  await pool.query({
    name: 'gather-words',
    text: `
      insert into event_words (id, forum_id, type, words)
      select id, forum_id, type, to_tsvector('simple', text)
      from unnest($1::bigint[], $2::integer[], $3::text[], $4::text[]) as incoming (id, forum_id, type, text)
      -- several workers may be at it
      on conflict do nothing`,
    values: [
      read.map(({ id }) => id),
      read.map(({ forumId }) => forumId),
      read.map(({ type }) => type),
      texts,
    ],
  });
  return read.length;
}
