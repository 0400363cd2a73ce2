import type { EventOf, EventType, ForumEvent } from './events.js';

/** Whether an event is of this type; narrows `event.data.object` where it is. */
export function isEvent<Type extends EventType>(
  event: ForumEvent,
  type: Type,
): event is Extract<ForumEvent, { type: Type }> & EventOf<Type> {
  return event.type === type;
}
