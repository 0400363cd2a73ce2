import type { ClientBase } from 'pg';
import { withinBytes } from '../sql/within-bytes.js';

/** An event of the log as a fold takes it. */
export interface LoggedEvent {
  /** events.id */
  readonly id: string;
  readonly forumId: number;
  readonly body: Buffer;
  readonly contentEncoding: string | null;
  readonly receivedAt: Date;
  /** It went through the projectors: applied or stale. One that is replayed did so before. */
  readonly projected: boolean;
}

/** Of the ids and sizes in `next` as many as may be held at once, as LoggedEvents. */
const EVENT = `${withinBytes(32 * 1024 * 1024)}

  select event.id, event.forum_id as "forumId", event.body,
    event.headers ->> 'content-encoding' as "contentEncoding", event.received_at as "receivedAt",
    coalesce(outcome.state in ('applied', 'stale'), false) as projected
  from chosen join events as event using (id)
  left join outcomes as outcome on outcome.id = event.id
  order by event.id`;

/** The next events after `after` up to `upTo`, oldest first, as many as may be held at once. */
export async function nextLoggedEvents(
  client: ClientBase,
  after: string,
  upTo: string,
  limit: number,
): Promise<LoggedEvent[]> {
  const { rows } = await client.query<LoggedEvent>({
    name: 'next-logged-events',
    text: `
      with next as (
        select id, octet_length(body) as bytes from events
        where id > $1 and id <= $2 order by id limit $3
      ), ${EVENT}`,
    values: [after, upTo, limit],
  });
  return rows;
}

/** The next of those that the fold met unsettled and that have gone through the projectors since. */
export async function nextUnsettledEvents(
  client: ClientBase,
  after: string,
  limit: number,
): Promise<LoggedEvent[]> {
  const { rows } = await client.query<LoggedEvent>({
    name: 'next-unsettled-events',
    text: `
      with next as (
        select id, octet_length(body) as bytes
        from rebuild.unsettled join outcomes using (id) join events using (id)
        where id > $1 and outcomes.state in ('applied', 'stale') order by id limit $2
      ), ${EVENT}`,
    values: [after, limit],
  });
  return rows;
}

/** Remembers events to come back to. */
export async function noteUnsettled(client: ClientBase, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) {
    await client.query('insert into rebuild.unsettled select unnest($1::bigint[])', [ids]);
  }
}
