import { table } from './table.js';
import type { EventLine } from './terminal.js';

export function eventTable(events: readonly EventLine[]): string {
  if (events.length === 0) {
    return 'No events match.';
  }
  return table(
    ['id', 'event', 'type', 'state', 'reason', 'about', 'received'],
    events.map((event) => [
      event.id,
      event.eventId,
      event.type,
      event.state,
      event.reason,
      event.subject && `${event.subject.kind} ${event.subject.id}`,
      event.receivedAt,
    ]),
  );
}
