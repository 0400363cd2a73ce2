import type { EventOf, EventType, ForumEvent } from './made/types.js';

/** One function for each event type: a type without one does not compile. */
export type Matchers = { readonly [Type in EventType]: (event: EventOf<Type>) => unknown };

/**
 * Passes an event to the function of its type and returns what that returns. For code that must say
 * something for each type: after an update with a new type it does not compile until it does.
 *
 * @throws TypeError for an event of a type without a function: the app was compiled before that type was known
 */
export function match<Map extends Matchers>(
  event: ForumEvent,
  matchers: Map,
): ReturnType<Map[EventType]> {
  const matcher: unknown = matchers[event.type];
  if (typeof matcher !== 'function') {
    // To return undefined would break the promise of the result's type, far from here.
    throw new TypeError(
      `match has no function for "${event.type}": a later version of @forum-sync/event-types than the app was ` +
        'written for knows that type. Add the function, or use handleWith, which passes over such types.',
    );
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key and the event's type are the same name
  return (matcher as (event: ForumEvent) => ReturnType<Map[EventType]>)(event);
}
