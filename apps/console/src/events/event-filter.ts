import { splitList, subjectKind, type CallOf, type EventSummary } from '@forum-sync/operator-api';

const FIELDS = [
  'text',
  'types',
  'untyped',
  'states',
  'reasons',
  'eventId',
  'subjectKind',
  'subjectId',
  'receivedFrom',
  'receivedBefore',
] as const;
export type FilterField = (typeof FIELDS)[number];
/** The search as the page's address and the API have it: lists with commas, times in UTC. */
export type EventFilter = { readonly [Field in FilterField]?: string };

/** What clears each condition. */
export const NO_CONDITION: EventFilter = Object.fromEntries(FIELDS.map((field) => [field, '']));

export function readFilter(address: URLSearchParams): EventFilter {
  const given = FIELDS.map((field) => [field, address.get(field)?.trim()] as const);
  return Object.fromEntries(given.filter(([, value]) => value));
}

/** What the API takes: half of a subject is no condition yet. */
export function toQuery(filter: EventFilter): NonNullable<CallOf<'listEvents'>['query']> {
  const { subjectKind: kind, subjectId, untyped, ...others } = filter;
  const known = subjectKind.safeParse(kind).data;
  return {
    ...others,
    ...(untyped === 'true' && { untyped }),
    ...(known && subjectId && { subjectKind: known, subjectId }),
  };
}

/** Whether an event that just came belongs in the list. Its payload's text is not at hand here. */
export function isWanted(filter: EventFilter, event: EventSummary): boolean {
  const oneOf = (list: string | undefined, value: string | null) =>
    list === undefined || splitList(list).includes(value ?? '');
  const query = toQuery(filter);
  return (
    oneOf(query.types, event.type) &&
    (query.untyped === undefined || event.type === null) &&
    oneOf(query.states, event.state) &&
    oneOf(query.reasons, event.reason) &&
    oneOf(query.eventId, event.eventId) &&
    oneOf(query.subjectKind, event.subject?.kind ?? null) &&
    oneOf(query.subjectId, event.subject?.id ?? null) &&
    (query.receivedFrom === undefined || event.receivedAt >= query.receivedFrom) &&
    (query.receivedBefore === undefined || event.receivedAt < query.receivedBefore)
  );
}
