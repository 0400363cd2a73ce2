import type { z } from 'zod';
import { eventSchema, type EventSchema } from './envelope.js';
import type { EventOf, EventType, ForumEvent } from './made/types.js';
import { messageEvents } from './messages.js';
import { postEvents } from './posts.js';
import type { Subject } from './subject.js';
import { topicEvents } from './topics.js';
import { userEvents } from './users.js';

// Written out by `npm run reference`, so that editors show each field with its description;
// events.type-test.ts holds them to what the schemas return.
export type { EventOf, EventType, ForumEvent };

/** What each event type is about. Everything below follows from this map; a new type is one line in its domain's file. */
export const eventSubjects = {
  ...userEvents,
  ...topicEvents,
  ...postEvents,
  ...messageEvents,
} satisfies Record<string, Subject>;

type EventSchemas = {
  [Type in EventType]: EventSchema<Type, (typeof eventSubjects)[Type]['schema']>;
};

/** The events as the vendor sends them, by type: before numbers and text are told apart. */
export type EventInput<Type extends EventType> = z.input<EventSchemas[Type]>;

/** Whether a name is an event type that we know. `constructor` and the like are not. */
export function isEventType(name: string): name is EventType {
  return Object.hasOwn(eventSubjects, name);
}

/** All event types, in the order of the domains. */
export const EVENT_TYPES: readonly EventType[] = Object.keys(eventSubjects).filter(isEventType);

/** The schema of each event type. `parseEvent` is the usual way to use them. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which key has which value
export const eventSchemas = Object.fromEntries(
  EVENT_TYPES.map((type) => [type, eventSchema(type, eventSubjects[type].schema)]),
) as EventSchemas;
