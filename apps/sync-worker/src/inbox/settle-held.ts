import { LeaseLost } from '@forum-sync/database';
import type { Prepared } from '../projecting/prepare.js';
import { settleBatch } from '../projecting/settle-batch.js';
import { handleFailure } from './handle-failure.js';
import type { HeldBatch } from './hold-batch.js';
import type { InboxWork } from './inbox-work.js';

/** Settles what is held, and lets it go. */
export async function settleHeld(work: InboxWork, held: HeldBatch): Promise<void> {
  try {
    await settle(work, held.events, held.leaseToken);
  } catch (error) {
    if (!(error instanceof LeaseLost)) {
      throw error;
    }
    work.log.warn({ events: held.ids.length }, 'the lease was lost; another worker goes on');
  } finally {
    held.letGo();
  }
}

/** One transaction for all; one that fails by an event's fault is split until the culprit stands alone. */
async function settle(
  work: InboxWork,
  events: readonly Prepared[],
  leaseToken: string,
): Promise<void> {
  if (events.length === 0) {
    return;
  }
  try {
    await settleBatch(work.pool, events, leaseToken, work.giveBack);
  } catch (error) {
    if (error instanceof LeaseLost) {
      throw error;
    }
    if (!(await handleFailure(work, events, leaseToken, error))) {
      const half = Math.ceil(events.length / 2);
      await settle(work, events.slice(0, half), leaseToken);
      await settle(work, events.slice(half), leaseToken);
    }
  }
}
