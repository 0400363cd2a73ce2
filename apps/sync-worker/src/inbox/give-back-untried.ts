import type { HeldBatch } from './hold-batch.js';
import type { InboxWork } from './inbox-work.js';

/** Gives back what was claimed and nothing more, as if nobody had touched it: at once, or when the database is there. */
export async function giveBackUntried(
  { pool, releases }: InboxWork,
  held: Omit<HeldBatch, 'events'>,
): Promise<void> {
  held.letGo();
  await releases
    .release(pool, {
      leaseToken: held.leaseToken,
      ids: held.ids,
      backOffMs: 0,
      error: null,
      countsAsAttempt: false,
      suspect: false,
    })
    .catch(() => {});
}
