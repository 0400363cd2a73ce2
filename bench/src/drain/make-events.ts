import { eventSubjects, EVENT_TYPES, type EventType } from '@forum-sync/event-types';
import { fixtures } from '@forum-sync/event-types/fixtures';

/** An event as the receiver would have stored it. */
export interface StoredEvent {
  readonly eventId: string;
  readonly type: EventType;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly body: string;
}

/** Events to make: their ids, from `first` on, are those of their subjects too, except for the repeats. */
export interface EventRange {
  readonly first: number;
  readonly count: number;
  /** Ids of subjects that are there already, for a part of the repeats. */
  readonly known?: { readonly first: number; readonly count: number };
}

/** One in so many is about a subject that came before. */
const REPEAT_EACH = 10;
const PRIME = 1_000_003;

/** The fixtures of all types in turn, with ids of their own: the same mix over all five tables every time. */
export function makeEvents({ first, count, known }: EventRange): StoredEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const type = EVENT_TYPES[index % EVENT_TYPES.length] ?? 'user.created';
    const id = first + index;
    const earlier = index < EVENT_TYPES.length ? id : id - EVENT_TYPES.length;
    const stored = known ? known.first + ((index * PRIME) % known.count) : earlier;
    const subject = index % REPEAT_EACH === 0 ? (index % 20 === 0 ? stored : earlier) : id;
    return makeEvent(type, String(id), String(subject));
  });
}

function makeEvent(type: EventType, eventId: string, subjectId: string): StoredEvent {
  const { kind, idField } = eventSubjects[type];
  const { data, ...envelope } = fixtures[type];
  const object = { ...data.object, [idField]: Number(subjectId) };
  const body = JSON.stringify({ ...envelope, id: Number(eventId), data: { object } });
  return { eventId, type, subjectKind: kind, subjectId, body };
}
