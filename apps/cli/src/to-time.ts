import { CannotAsk } from './cannot-ask.js';

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d))?$/;

/**
 * A date (its first moment in UTC) or a time with its zone, in full and in UTC. JavaScript reads much more as a
 * time: 1 is in 2001, 31 February is the third of March, and without a zone it takes this machine's.
 *
 * @throws CannotAsk when it is neither
 */
export function toTime(text: string): string {
  const [, day, clock = '00:00'] = ISO.exec(text) ?? [];
  const minute = `${day}T${clock}`;
  const [time, wall] = [new Date(text), new Date(`${minute}Z`)];
  if (!isTime(time) || !isTime(wall) || !wall.toISOString().startsWith(minute)) {
    throw new CannotAsk(
      `"${text}" is not a time: give a day that exists, such as 2026-01-31 (it begins at 00:00 UTC), or a day with a ` +
        'time and its zone, such as 2026-01-31T12:00Z or 2026-01-31T12:00+01:00.',
    );
  }
  return time.toISOString();
}

function isTime(time: Date): boolean {
  return !Number.isNaN(time.getTime());
}
