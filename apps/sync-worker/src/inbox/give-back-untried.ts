import { release } from '@forum-sync/database';
import type { HeldBatch } from './hold-batch.js';
import type { InboxWork } from './inbox-work.js';

/**
 * Gives back what was claimed and nothing more, as if nobody had touched it. If even that fails, its lease ends
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
