import { setTimeout as sleepFor } from 'node:timers/promises';

/**
 * The budget of requests. The app passes one in, and every attempt takes from it. Behind it may stand
 * this process alone (`createLimiter`) or a row in a database that several processes share.
 */
export interface Limiter {
  /** Resolves when one request may be sent; rejects when the signal is aborted. First come, first served. */
  take(signal?: AbortSignal): Promise<void>;
}

/** The rate of `createLimiter`. */
export interface LimiterOptions {
  /** Requests in any 1,000 ms; default 1, the lower one of the two limits that the vendor published. */
  readonly perSecond?: number | undefined;
  /**
   * Added to the 1,000 ms, default 50. We space what we send; the vendor counts what arrives, and a
   * request that travelled slowly followed by a quick one arrive closer together than they were sent.
   */
  readonly marginMs?: number | undefined;
  /** Milliseconds that never go back; for tests. */
  readonly now?: (() => number) | undefined;
  /** For tests. */
  readonly sleep?: ((ms: number) => Promise<unknown>) | undefined;
}

interface Waiter {
  grant(): void;
}

/**
 * A limiter in memory: at most `perSecond` grants in any window of 1,000 ms plus the margin, wherever
 * it begins. A counter that starts anew each second, or a bucket that refills, lets twice as many
 * through around the turn. The clock is monotonic: a wall clock set back would stop all calls.
 */
export function createLimiter({
  perSecond = 1,
  marginMs = 50,
  now = () => performance.now(),
  sleep = sleepFor,
}: LimiterOptions = {}): Limiter {
  if (!Number.isInteger(perSecond) || perSecond < 1 || !(marginMs >= 0)) {
    throw new RangeError('perSecond must be a whole number from 1, marginMs a number from 0');
  }
  const waiting = new Set<Waiter>();
  /** When the last `perSecond` grants were given, oldest first. */
  const granted: number[] = [];
  let isServing = false;

  function msUntilFree(): number {
    return granted.length < perSecond ? 0 : granted[0]! + 1000 + marginMs - now();
  }

  async function serve(): Promise<void> {
    isServing = true;
    for (const waiter of waiting) {
      // A loop, because timers may fire early. `>= 0`: two grants 1,000 ms apart share a closed window.
      for (let ms = msUntilFree(); granted.length === perSecond && ms >= 0; ms = msUntilFree()) {
        await sleep(Math.ceil(ms) || 1);
      }
      // Gone if aborted while we slept.
      if (waiting.delete(waiter)) {
        granted.push(now());
        granted.splice(0, granted.length - perSecond);
        waiter.grant();
      }
    }
    isServing = false;
  }

  return {
    take: (signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        const waiter = {
          grant() {
            signal?.removeEventListener('abort', giveUp);
            resolve();
          },
        };
        function giveUp() {
          waiting.delete(waiter);
          reject(signal?.reason);
        }
        signal?.addEventListener('abort', giveUp, { once: true });
        waiting.add(waiter);
        if (!isServing) {
          void serve();
        }
      }),
  };
}
