import { release } from '@forum-sync/database';
import type { HeldBatch } from './hold-batch.js';
import type { InboxWork } from './inbox-work.js';

/**
 * Gives back events that were claimed but not tried, as if nobody had touched them. If that fails, their lease ends
 * by itself.
 */
export async function giveBackUntried(
  { pool }: InboxWork,
  held: Omit<HeldBatch, 'events'>,
): Promise<void> {
  held.letGo();
  await release(pool, {
    leaseToken: held.leaseToken,
    ids: held.ids,
    backOffMs: 0,
    error: null,
    countsAsAttempt: false,
    suspect: false,
  }).catch(() => {});
}
