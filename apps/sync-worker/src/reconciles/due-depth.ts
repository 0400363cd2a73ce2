import type { LastPasses, Pass } from '@forum-sync/database';
import type { Config } from '../config.js';

/** One that failed or was cancelled is not asked for again sooner: with a wrong key each costs a call. */
export const TRY_AGAIN_AFTER_MS = 3_600_000;

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
  { reconciledAt, allReadAt, brokenAt, now }: LastPasses,
  { everyMs }: Config['reconcile'],
): boolean {
  const since = (time: Date | null) => now.getTime() - (time?.getTime() ?? 0);
  return (
    everyMs > 0 &&
    allReadAt !== null &&
    Math.min(since(reconciledAt), since(allReadAt)) >= everyMs &&
    since(brokenAt) >= TRY_AGAIN_AFTER_MS
  );
}
