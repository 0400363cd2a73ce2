import { release } from '@forum-sync/database';
import { holdBatch, type HeldBatch } from './hold-batch.js';
import type { InboxWork } from './inbox-work.js';
import { settleHeld } from './settle-held.js';

/** After so long others have their turn; a stop waits for no more than that. */
const BURST_MS = 1_000;

/**
 * Settles what waits, in its order, one batch after the other; while PostgreSQL writes one, the next is
 * claimed and read. Says how many events it took. Nothing is in hand when it returns.
 */
export async function workBacklog(work: InboxWork): Promise<number> {
  const began = performance.now();
  let taken = 0;
  let held = await holdBatch(work, 'waiting');
  work.backlog.exists = false;
  while (held) {
    taken += held.taken;
    work.backlog.exists = held.taken === work.settings.batchSize;
    const goesOn = work.backlog.exists && performance.now() - began < BURST_MS;
    const [settled, ahead] = await Promise.allSettled([
      settleHeld(work, held),
      goesOn ? holdBatch(work, 'waiting') : null,
    ]);
    if (settled.status === 'rejected') {
      await giveBack(work, ahead);
      throw settled.reason;
    }
    if (ahead.status === 'rejected') {
      throw ahead.reason;
    }
    held = ahead.value;
  }
  return taken;
}

/** What was only read goes back as if nobody had touched it; if even that fails, its lease ends by itself. */
async function giveBack(
  { pool }: InboxWork,
  ahead: PromiseSettledResult<HeldBatch | null>,
): Promise<void> {
  const held = ahead.status === 'fulfilled' ? ahead.value : null;
  if (!held) {
    return;
  }
  held.letGo();
  await release(pool, {
    leaseToken: held.leaseToken,
    ids: held.events.map(({ claimed }) => claimed.id),
    backOffMs: 0,
    error: null,
    countsAsAttempt: false,
    suspect: false,
  }).catch(() => {});
}
