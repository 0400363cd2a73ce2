import type { EventOrder } from '../forums/forum.entity.js';
import type { ObservationSource } from './projection.js';

/** Something known about a subject, and when we knew it: an event, or a read over REST. */
export interface Observation {
  readonly forumId: number;
  /** Its place in its forum's order: see versionOf. */
  readonly version: string;
  readonly source: ObservationSource;
  /** The event's type, or the read's call: the last tie-break, so that every order ends in one row. */
  readonly name: string;
  readonly observedAt: Date;
  /** It says that the subject is gone. */
  readonly deletes: boolean;
}

const INT8_DIGITS = 19;
/** The length of what stands before the time in a read's stamp: the version, and that it is a read. */
const READ_MOMENT = INT8_DIGITS + ' 2'.length;

/** The two places that an observation has: by the vendor's ids, and by when it came to us. */
export interface Places {
  /** The vendor's event id; for a read, the highest one received before the request was sent. */
  readonly eventId: string;
  /** events.id; for a read, the highest one at that moment. */
  readonly arrival: string;
}

/** The place that counts in this forum. */
export function versionOf(order: EventOrder, { eventId, arrival }: Places): string {
  return order === 'arrival' ? arrival : eventId;
}

/**
 * The observation's place in the order as one text that sorts by code unit, in PostgreSQL
 * (`collate "C"`) as in JavaScript: version, then read over delete over other events, then, among
 * events, the type (two types may share an event id) and, among reads, the later one.
 */
export function stampOf(observation: Observation): string {
  const version = observation.version.padStart(INT8_DIGITS, '0');
  if (observation.source !== 'webhook') {
    return `${version} 2 ${observation.observedAt.toISOString()}`;
  }
  return `${version} ${observation.deletes ? 1 : 0} ${observation.name}`;
}

export function isReadStamp(stamp: string): boolean {
  return stamp.charAt(INT8_DIGITS + 1) === '2';
}

/** Whether two stamps are of reads between which no event came. */
export function sameReadMoment(one: string, other: string): boolean {
  return isReadStamp(one) && one.slice(0, READ_MOMENT) === other.slice(0, READ_MOMENT);
}
