const LONGEST_MS = 60_000;

/**
 * What fast-check is to try, until a failure has been made smaller for a minute: from then on all counts as right, so
 * that it ends and tells the smallest. An interruption by time would tell a slow machine that it has tried enough, and
 * leave what is in hand at work beside the next test.
 */
export function madeSmaller<Args extends unknown[]>(
  tryOne: (...args: Args) => Promise<void>,
): (...args: Args) => Promise<void> {
  let endsAt = Number.POSITIVE_INFINITY;
  return async (...args) => {
    if (performance.now() < endsAt) {
      await tryOne(...args).catch((error: unknown) => {
        endsAt = Math.min(endsAt, performance.now() + LONGEST_MS);
        throw error;
      });
    }
  };
}
