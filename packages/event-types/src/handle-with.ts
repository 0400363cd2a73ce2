import type { EventOf, EventType, ForumEvent } from './made/types.js';

/** Functions for the event types that an app cares about. */
export type Handlers = { readonly [Type in EventType]?: (event: EventOf<Type>) => unknown };

/** What the handlers of a map return, and undefined for the types that have none. */
export type Handled<Map extends Handlers> =
  ReturnType<Extract<Map[keyof Map], (event: never) => unknown>> | undefined;

/**
 * A function that passes an event to the handler of its type, and returns undefined where there is
 * none. A key that is no event type does not compile. A handler that returns a promise must be awaited.
 */
export function handleWith<Map extends Handlers>(
  handlers: Map & Record<Exclude<keyof Map, EventType>, never>,
): (event: ForumEvent) => Handled<Map> {
  return (event) => {
    // Own keys alone: `type` is checked when an event is parsed, but an app may build one by hand.
    const handler = Object.hasOwn(handlers, event.type) ? handlers[event.type] : undefined;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key and the event's type are the same name
    return (handler as ((event: ForumEvent) => Handled<Map>) | undefined)?.(event);
  };
}
