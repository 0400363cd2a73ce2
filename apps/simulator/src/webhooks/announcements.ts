import { eventSubjects, type EventType, type SubjectKind } from '@forum-sync/event-types';
import type { Fault } from '../misbehaviour/faults.js';

/** The last that was said of a subject. */
export interface Announcement {
  readonly eventId: number;
  readonly type: EventType;
  /** As it was sent: without the field that a fault took away. */
  readonly object: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}

/**
 * What a receiver of every event, and of nothing else, can know. It is less than the forum's state: the
 * count of a topic's posts changes without an event, and an event that was dropped told nobody.
 */
export class Announcements {
  readonly #last: Record<SubjectKind, Map<string, Announcement>> = {
    user: new Map(),
    topic: new Map(),
    post: new Map(),
    conversation: new Map(),
    message: new Map(),
  };

  note(announcement: Announcement): void {
    const { kind, idField } = eventSubjects[announcement.type];
    this.#last[kind].set(String(announcement.object[idField]), announcement);
  }

  /** By the subject's id. */
  of(kind: SubjectKind): ReadonlyMap<string, Announcement> {
    return this.#last[kind];
  }
}
