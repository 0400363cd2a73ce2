import { FIRST_ID } from './sample-event.js';

/** More than any run sends. */
const IDS_EACH = 10_000_000;

/** Hands out ranges of event ids that no other run has used, above those of stored ones (fill-events.ts). */
export function idRanges(): () => number {
  let next = FIRST_ID;
  return () => {
    next += IDS_EACH;
    return next;
  };
}
