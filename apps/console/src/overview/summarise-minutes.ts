import type { Series } from '@forum-sync/operator-api';

type Minute = Series['minutes'][number];

const RECENT_MINUTES = 10;

export const receivedIn = (minute: Minute): number =>
  Object.values(minute.receivedByType).reduce((sum, count) => sum + count, 0);

/** The last ten minutes in a few numbers; a time is null where nothing was measured. */
export function summariseMinutes(minutes: readonly Minute[]) {
  const recent = minutes.slice(-RECENT_MINUTES);
  const received = recent.reduce((sum, minute) => sum + receivedIn(minute), 0);
  const measured = recent.flatMap(({ lagP50Ms }) => (lagP50Ms === null ? [] : [lagP50Ms]));
  const worst = recent.flatMap(({ lagP99Ms }) => (lagP99Ms === null ? [] : [lagP99Ms]));
  const acks = recent.reduce((sum, minute) => sum + minute.acks, 0);
  const ackMs = recent.reduce((sum, minute) => sum + minute.acks * (minute.ackMeanMs ?? 0), 0);
  return {
    perMinute: recent.length === 0 ? 0 : received / recent.length,
    lagP50Ms: measured.toSorted((one, other) => one - other)[measured.length >> 1] ?? null,
    lagP99Ms: worst.length === 0 ? null : Math.max(...worst),
    ackMeanMs: acks === 0 ? null : ackMs / acks,
    ackSlowestMs: acks === 0 ? null : Math.max(...recent.map((minute) => minute.ackSlowestMs ?? 0)),
  };
}

/** How many of each type, the most frequent first. */
export function countByType(minutes: readonly Minute[]): [type: string, count: number][] {
  const counts = new Map<string, number>();
  for (const [type, count] of minutes.flatMap(({ receivedByType }) =>
    Object.entries(receivedByType),
  )) {
    counts.set(type, (counts.get(type) ?? 0) + count);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one);
}
