import type { Subject } from '@forum-sync/database';
import { id as idReader, type EventType } from '@forum-sync/event-types';

/** Says what an event is about, from its object and nothing else. One per domain. */
export interface Handler {
  /** Null where the object does not say. */
  subjectOf(object: unknown, type: EventType): Subject | null;
}

/** The subject whose id stands in `field`. */
export function subjectIn(object: unknown, kind: string, field: string): Subject | null {
  if (typeof object !== 'object' || object === null) {
    return null;
  }
  const id = idReader.safeParse((object as Record<string, unknown>)[field]);
  return id.success ? { kind, id: id.data } : null;
}
