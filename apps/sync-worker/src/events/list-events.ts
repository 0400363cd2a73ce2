import type { EventsQuery, EventSummary, Page } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { keyOfCursor, NEWEST } from '../operator-api/page-by-key.js';
import { candidatesOf, type AddValue, type Span } from './candidates.js';
import { EVENT_SUMMARY } from './event-summary.js';

/** Rows that one page looks at, at most: a search for something rare goes on in the next one. */
const WINDOW = 5_000;

interface Found extends Partial<EventSummary> {
  readonly scanned: number;
  readonly last: string | null;
}

/** The webhook log, newest first. */
export async function listEvents(pool: Pool, query: EventsQuery): Promise<Page<EventSummary>> {
  const values: unknown[] = [];
  const add: AddValue = (value) => `$${values.push(value)}`;
  const span = spanOf(query, add);
  const bounds = `and id >= ${span.from} and id < ${span.below} order by id desc limit ${WINDOW}`;
  const lists = candidatesOf(query, span, add).map((list) => `(${list} ${bounds})`);
  const { rows } = await pool.query<Found>(
    `with candidates as materialized (
       select id from (${lists.join(' union ')}) as listed order by id desc limit ${WINDOW}
     ), scan as (
       select count(*)::integer as scanned, min(id) as last from candidates
     ), matching as (
       select event.* from candidates
       -- one by one: the planner, who cannot know how few they are, would read the whole log instead
       cross join lateral (
         select ${EVENT_SUMMARY} from event_log as event
         where ${['event.id = candidates.id', ...conditionsOf(query, add)].join(' and ')} limit 1
       ) as event
       order by id desc limit ${add(query.limit)}
     )
     select * from scan left join matching on true order by id desc`,
    values,
  );
  const [first] = rows;
  const items = rows.filter((row) => row.id !== undefined && row.id !== null).map(toSummary);
  const more = first && first.scanned === WINDOW ? first.last : null;
  return { items, next: items.length === query.limit ? (items.at(-1)?.id ?? null) : more };
}

function spanOf(
  { cursor = NEWEST, receivedFrom, receivedBefore }: EventsQuery,
  add: AddValue,
): Span {
  const before = `${add(keyOfCursor(cursor))}::bigint`;
  return {
    from: receivedFrom === undefined ? '0' : `first_event_since(${add(receivedFrom)})`,
    below:
      receivedBefore === undefined
        ? before
        : `least(${before}, first_event_since(${add(receivedBefore)}))`,
  };
}

function conditionsOf(query: EventsQuery, add: AddValue): string[] {
  return [
    query.types && `event.type = any(${add(query.types)}::text[])`,
    query.untyped !== undefined && `(event.type is null) = ${add(query.untyped)}::boolean`,
    query.states && `event.state = any(${add(query.states)}::text[])`,
    query.reasons && `event.reason = any(${add(query.reasons)}::text[])`,
  ].filter((condition) => typeof condition === 'string');
}

function toSummary({ scanned: _scanned, last: _last, ...summary }: Found): EventSummary {
  return summary as EventSummary;
}
