import { isReadStamp } from '@forum-sync/database';

/**
 * Why an event came too late, for people: what its row holds already.
 *
 * @param newer the stamp of that
 * @param byArrival whether the forum's order goes by our ids, not by the vendor's
 */
export function sayNewer(newer: string, byArrival: boolean): string {
  const [version = '', , name = ''] = newer.split(' ');
  const event = `event${byArrival ? '' : ' id'} ${BigInt(version)}`;
  return isReadStamp(newer)
    ? `the row was read from the forum when ${event} was the newest`
    : `the row already holds ${name}, ${event}`;
}
