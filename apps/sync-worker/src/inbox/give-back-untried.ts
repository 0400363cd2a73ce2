import type { HeldBatch } from './hold-batch.js';
import type { InboxWork } from './inbox-work.js';
import { UNTRIED } from './releases.js';

/**
 * Gives back events that were claimed but not tried, as if nobody had touched them: at once, or when the database is
 * back.
 */
export async function giveBackUntried(
  { pool, releases }: InboxWork,
  held: Omit<HeldBatch, 'events'>,
): Promise<void> {
  held.letGo();
  await releases
    .release(pool, { ...UNTRIED, leaseToken: held.leaseToken, ids: held.ids })
    .catch(() => {});
}
