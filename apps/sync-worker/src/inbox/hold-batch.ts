import { randomUUID } from 'node:crypto';
import { claim, isFullClaim, LeaseLost, renewLease, type Claim } from '@forum-sync/database';
import type { InboxSettings } from '../config.js';
import { prepare, type Prepared } from '../projecting/prepare.js';
import { buryExhausted } from './bury-exhausted.js';
import { giveBackUntried } from './give-back-untried.js';
import { handleFailure } from './handle-failure.js';
import type { InboxWork } from './inbox-work.js';

/** A worker that is killed in a backlog leaves thousands of suspects, and as a rule none of them is to blame. */
const ABANDONED_AT_ONCE = 50;

/** Events that this worker has claimed and read. */
export interface HeldBatch {
  /** Of all that were claimed; some may be settled or given back already. */
  readonly ids: readonly string[];
  readonly events: readonly Prepared[];
  readonly leaseToken: string;
  /** The claim took as many as it could: there may be more. */
  readonly isFull: boolean;
  /** Stops renewing the lease. */
  letGo(): void;
}

/** Claims what is due and reads it; null when there is none. */
export async function holdBatch(work: InboxWork, of: Claim['of']): Promise<HeldBatch | null> {
  const { pool, settings } = work;
  const leaseToken = randomUUID();
  const limit = mostAtOnce(of, settings);
  const claimed = await claim(pool, {
    limit,
    leaseMs: settings.leaseMs,
    leaseToken,
    of,
    from: work.lowWater.mark,
  });
  if (claimed.length === 0) {
    return null;
  }
  if (of === 'waiting') {
    work.lowWater.found(claimed);
  }
  work.leases.holds(leaseToken);
  const ids = claimed.map(({ id }) => id);
  const renewal = setInterval(() => {
    // A renewal that fails is made up for by the next, or by the fence.
    renewLease(pool, ids, leaseToken, settings.leaseMs).catch(() => {});
  }, settings.leaseMs / 3);
  const held = {
    ids,
    leaseToken,
    isFull: isFullClaim(claimed, limit),
    letGo() {
      clearInterval(renewal);
      work.leases.letsGo(leaseToken);
    },
  };
  try {
    const worthATry = await buryExhausted(work, claimed, leaseToken);
    const events = await prepare(worthATry, (event, error) =>
      handleFailure(work, [event], leaseToken, error),
    );
    return { ...held, events };
  } catch (error) {
    if (!(error instanceof LeaseLost)) {
      await giveBackUntried(work, held);
      throw error;
    }
    work.log.warn({ events: ids.length }, 'the lease was lost; another worker goes on');
    return { ...held, events: [] };
  }
}

/** Suspects go one by one, except abandoned ones that can still be tried alone if one of them ends this worker too. */
function mostAtOnce(of: Claim['of'], { batchSize, maxAttempts }: InboxSettings): number {
  if (of === 'waiting') {
    return batchSize;
  }
  return of === 'abandoned' && maxAttempts > 2 ? Math.min(ABANDONED_AT_ONCE, batchSize) : 1;
}
