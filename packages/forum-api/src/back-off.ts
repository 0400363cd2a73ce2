/** When to try again. */
export interface RetryOptions {
  /** Requests a call may cost, the first one included; default 5. */
  readonly tries?: number | undefined;
  /** Before the second try, in milliseconds; doubles with each further one. Default 1,000. */
  readonly firstPauseMs?: number | undefined;
  /** No pause is longer, also not one that the vendor asks for; default 60,000. */
  readonly longestPauseMs?: number | undefined;
}

/**
 * How long to wait after the given attempt, in milliseconds: half of it fixed, half by chance, so
 * that several processes that were refused together do not come back together.
 */
export function backOff(
  attempt: number,
  retryAfterMs: number,
  random: () => number,
  { firstPauseMs = 1000, longestPauseMs = 60_000 }: RetryOptions,
): number {
  const pause = firstPauseMs * 2 ** (attempt - 1) * (0.5 + random() / 2);
  return Math.min(Math.max(pause, retryAfterMs), longestPauseMs);
}
