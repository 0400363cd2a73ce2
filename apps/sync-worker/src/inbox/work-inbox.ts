import { randomUUID } from 'node:crypto';
import { claim, LeaseLost, renewLease, type Claim, type ClaimedEvent } from '@forum-sync/database';
import { settleBatch } from '../projecting/settle-batch.js';
import { buryExhausted } from './bury-exhausted.js';
import { handleFailure } from './handle-failure.js';
import type { InboxWork } from './inbox-work.js';

/** Claims what is due and settles it. Says how many events it took; 0 means that there are none. */
export async function workInbox(work: InboxWork, of: Claim['of']): Promise<number> {
  const { pool, settings } = work;
  const leaseToken = randomUUID();
  const claimed = await claim(pool, {
    limit: of === 'waiting' ? settings.batchSize : 1,
    leaseMs: settings.leaseMs,
    leaseToken,
    of,
    from: work.lowWater.mark,
  });
  if (claimed.length === 0) {
    return 0;
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
  try {
    const worthATry = await buryExhausted(work, claimed, leaseToken);
    await settle(work, worthATry, leaseToken);
  } catch (error) {
    if (!(error instanceof LeaseLost)) {
      throw error;
    }
    work.log.warn({ events: claimed.length }, 'the lease was lost; another worker goes on');
  } finally {
    clearInterval(renewal);
    work.leases.letsGo(leaseToken);
  }
  return claimed.length;
}

/** One transaction for all; one that fails by an event's fault is split until the culprit stands alone. */
async function settle(
  work: InboxWork,
  claimed: readonly ClaimedEvent[],
  leaseToken: string,
): Promise<void> {
  if (claimed.length === 0) {
    return;
  }
  try {
    await settleBatch(work.pool, claimed, leaseToken, work.giveBack);
  } catch (error) {
    if (error instanceof LeaseLost) {
      throw error;
    }
    if (!(await handleFailure(work, claimed, leaseToken, error))) {
      const half = Math.ceil(claimed.length / 2);
      await settle(work, claimed.slice(0, half), leaseToken);
      await settle(work, claimed.slice(half), leaseToken);
    }
  }
}
