import type { EventOf, EventType, ForumEvent } from './made/types.js';

/** One function for each event type: a type without one does not compile. */
export type Matchers = { readonly [Type in EventType]: (event: EventOf<Type>) => unknown };

/**
 * Passes an event to the function of its type and returns what that returns. For code that must say
 * something for each type: after an update with a new type it does not compile until it does.
 */
export function match<Map extends Matchers>(
  event: ForumEvent,
  matchers: Map,
): ReturnType<Map[EventType]> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key and the event's type are the same name
  const matcher = matchers[event.type] as (event: ForumEvent) => ReturnType<Map[EventType]>;
  return matcher(event);
}
