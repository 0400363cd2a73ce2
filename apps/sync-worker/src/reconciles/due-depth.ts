import type { LastPasses, Pass } from '@forum-sync/database';
import type { Config } from '../config.js';

const FIRST_PAUSE_MS = 3_600_000;
const LONGEST_PAUSE_MS = 24 * 3_600_000;

/**
 * After one that failed or was cancelled none is begun sooner by itself: with a wrong key each costs a call, and one that
 * fails at its end as many as the forum has pages.
 */
export function pauseAfter({ brokenInARow }: Pick<LastPasses, 'brokenInARow'>): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, brokenInARow - 1), LONGEST_PAUSE_MS);
}

/**
 * How deep a reconcile must go: everything, unless that was read lately; then it may end a list where a
 * page agrees.
 */
export function dueDepth(
  { allReadAt, now }: LastPasses,
  { fullEveryMs }: Config['reconcile'],
): Pass['depth'] {
  return allReadAt && now.getTime() - allReadAt.getTime() < fullEveryMs ? 'newest' : 'full';
}

/**
 * Whether a reconcile is due by itself. Not before somebody has let the forum be read once: that costs page
 * views, so it is not begun unasked.
 */
export function isReconcileDue(
  { reconciledAt, allReadAt, brokenAt, brokenInARow, now }: LastPasses,
  { everyMs }: Config['reconcile'],
): boolean {
  const since = (time: Date | null) => now.getTime() - (time?.getTime() ?? 0);
  return (
    everyMs > 0 &&
    allReadAt !== null &&
    Math.min(since(reconciledAt), since(allReadAt)) >= everyMs &&
    since(brokenAt) >= pauseAfter({ brokenInARow })
  );
}
