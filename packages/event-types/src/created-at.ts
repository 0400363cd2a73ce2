import type { ForumEvent } from './events.js';
import { toDate } from './to-date.js';

/**
 * When the subject of an event was made: the vendor has a name of its own for it in each object
 * (contract 5.3). Null where the event does not say. It is not when the event happened: events hold
 * no time at all, and nothing says when something was changed.
 */
export function createdAt(event: ForumEvent): Date | null {
  const { object } = event.data;
  const seconds = [object['joinDateTimestamp'], object['postTimestamp'], object['dateTimestamp']];
  return toDate(seconds.find((one) => typeof one === 'number'));
}
