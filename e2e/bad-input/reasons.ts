import type { JsonFlag, UnreadableReason } from '@forum-sync/event-types';
import {
  flagMeanings,
  otherReasons,
  quarantineReasons as ofQuarantine,
} from '@forum-sync/operator-api';
import type { BodyRead } from '@forum-sync/delivery-body';

// The words that event_log uses. The lists are closed: a reason or flag that the product gains does not compile until
// it has its sentence in the operator API, and one that it writes all the same fails the tests.

type BodyReason = Extract<BodyRead, { ok: false }>['reason'];
type BodyFlag = Extract<BodyRead, { ok: true }>['flags'][number];

export const quarantineReasons = ofQuarantine satisfies Record<
  BodyReason | UnreadableReason,
  string
>;

export const flags = flagMeanings satisfies Record<
  BodyFlag | JsonFlag | 'api_version' | 'large' | 'address',
  string
>;

export { otherReasons };

export type QuarantineReason = keyof typeof quarantineReasons;
export type Flag = keyof typeof flags;

/** Every pair that event_log may show of a settled event, as `state reason`. */
export const SETTLED: ReadonlySet<string> = new Set([
  'applied -',
  'stale older',
  'ignored mode',
  ...Object.keys(quarantineReasons).map((reason) => `quarantined ${reason}`),
]);
