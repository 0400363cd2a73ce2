import { VENDOR_REPEATS_HOURS, type Outage } from '@forum-sync/database';

const HOUR_MS = 3_600_000;
const VENDOR_REPEATS_MS = VENDOR_REPEATS_HOURS * HOUR_MS;

/**
 * What an outage of the receivers means, in one sentence: how long is left, or what is lost and which
 * reconcile makes up for it.
 *
 * @param hasKey whether the forum can be read over REST
 */
export function describeOutage(outage: Outage, hasKey: boolean): string {
  const { beganAt, endedAt, lostFrom, now } = outage;
  const since = inUtc(beganAt);
  const firstLost = inUtc(lostFrom ?? new Date(beganAt.getTime() + VENDOR_REPEATS_MS));
  if (endedAt === null && lostFrom === null) {
    const left = Math.max(0, beganAt.getTime() + VENDOR_REPEATS_MS - now.getTime()) / HOUR_MS;
    return (
      `The receiver has been away since ${since}. The vendor repeats events for ${VENDOR_REPEATS_HOURS} hours: ` +
      `${Math.ceil(left)} h left, the first events are lost at ${firstLost}.`
    );
  }
  if (endedAt === null) {
    return (
      `The receiver has been away since ${since}. The first events were lost at ${firstLost}, ` +
      'and more are lost each hour.'
    );
  }
  return (
    `The receiver was away from ${since} to ${inUtc(endedAt)}. The first events were lost at ` +
    `${firstLost}. ${remedy(outage, hasKey)}`
  );
}

/** 2026-11-28 14:03 UTC. */
const inUtc = (time: Date): string => `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function remedy({ passId, passState }: Outage, hasKey: boolean): string {
  if (!hasKey) {
    return 'Set FORUM_API_KEY, and a reconcile will make up for them.';
  }
  switch (passState) {
    case null:
      return 'A reconcile will make up for them: in two hours, once the vendor has repeated what it still has.';
    case 'done':
      return `Reconcile ${passId} has made up for them.`;
    case 'running':
      return `Reconcile ${passId} is running to make up for them.`;
    default:
      return (
        `Reconcile ${passId}, which should have made up for them, ` +
        `${passState === 'cancelled' ? 'was cancelled' : 'failed'}; another one follows.`
      );
  }
}
