import type { EventsQuery } from '@forum-sync/operator-api';
import { FORUM_ID } from '../forum/forum-id.js';

/** Gives a value a parameter: `$1`, and so on. */
export type AddValue = (value: unknown) => string;

/** The range of ids that is asked for, as SQL: `from` is part of it, `below` is not. */
export interface Span {
  readonly from: string;
  readonly below: string;
}

const UNAPPLIED = ['stale', 'ignored', 'quarantined', 'dead'];

/**
 * Where a search begins: the rarest of its conditions that has an index. The others are checked on what that
 * one brings. Without any it goes back through the log.
 *
 * Each list is a `select id from … where …` to which bounds of the id can be added, and has an index that gives it in
 * the order of ids. All lists together drive the search.
 */
export function candidatesOf(query: EventsQuery, { from, below }: Span, add: AddValue): string[] {
  const { eventId, reasons, subjectKind, subjectId, text, types } = query;
  if (eventId !== undefined) {
    return [`select id from events where forum_id = ${FORUM_ID} and event_id = ${add(eventId)}`];
  }
  if (subjectKind !== undefined && subjectId !== undefined) {
    const subject = `subject_kind = ${add(subjectKind)} and subject_id = ${add(subjectId)}`;
    return [
      `select id from outcomes where forum_id = ${FORUM_ID} and ${subject}`,
      `select id from inbox where exists (select from events where events.id = inbox.id and ${subject})`,
    ];
  }
  if (text !== undefined && text.trim() !== '') {
    const words = `websearch_to_tsquery('simple', ${add(text)})`;
    return [`select id from events_with_words(${words}, ${from}, ${below}) as id where true`];
  }
  // Applied events have a type and no reason, and are too many to drive a search.
  const states =
    query.states ??
    (reasons && UNAPPLIED) ??
    (query.untyped ? ['pending', 'leased', ...UNAPPLIED] : undefined);
  if (states !== undefined && !states.includes('applied')) {
    return [...new Set(states.map(listOfState))];
  }
  if (types !== undefined && types.length > 0) {
    return [
      ...types.map((type) => `select id from event_words where type = ${add(type)}`),
      // The words lag behind the log: the newest events are looked through one by one.
      `select id from events where type = any(${add(types)}::text[])
        and id > (select coalesce(max(id), 0) from event_words)`,
    ];
  }
  return ['select id from events where true'];
}

/** Each state has a partial index; what is owed is the inbox itself. States are words of our own: nothing to quote. */
function listOfState(state: string): string {
  return state === 'pending' || state === 'leased'
    ? 'select id from inbox where true'
    : `select id from outcomes where state = '${state}'`;
}
