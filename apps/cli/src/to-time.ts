import { CannotAsk } from './cannot-ask.js';

/** JavaScript reads much more as a time: 12 is the first of December 2001, 2026-02-30 the second of March. */
const ISO = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** A date (its first moment in UTC) or a time, in full and in UTC. @throws CannotAsk when it is neither */
export function toTime(text: string): string {
  const [, day = ''] = ISO.exec(text) ?? [];
  const [time, midnight] = [new Date(text), new Date(day)];
  const isDay = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
  if (!isDay || Number.isNaN(time.getTime())) {
    throw new CannotAsk(`"${text}" is no time: say 2026-01-31, or 2026-01-31T12:00Z.`);
  }
  return time.toISOString();
}
