import { giveBackUntried } from './give-back-untried.js';
import { holdBatch } from './hold-batch.js';
import type { InboxWork } from './inbox-work.js';
import { settleHeld } from './settle-held.js';

/** After this long it is the turn of what dead workers left. A burst begins and ends without a batch read ahead. */
const BURST_MS = 2_000;

/**
 * Settles what waits, in its order, one batch after the other; while PostgreSQL writes one, the next is
 * claimed and read. Says how many events it took. Nothing is in hand when it returns.
 */
export async function workBacklog(work: InboxWork): Promise<number> {
  const began = performance.now();
  let taken = 0;
  let held = work.stopping.aborted ? null : await holdBatch(work, 'waiting');
  work.backlog.exists = false;
  while (held) {
    work.turned();
    taken += held.ids.length;
    work.backlog.exists = held.isFull;
    const goesOn =
      work.backlog.exists && !work.stopping.aborted && performance.now() - began < BURST_MS;
    const [settled, ahead] = await Promise.allSettled([
      settleHeld(work, held),
      goesOn ? holdBatch(work, 'waiting') : null,
    ]);
    if (settled.status === 'rejected') {
      if (ahead.status === 'fulfilled' && ahead.value) {
        await giveBackUntried(work, ahead.value);
      }
      throw settled.reason;
    }
    if (ahead.status === 'rejected') {
      throw ahead.reason;
    }
    held = ahead.value;
  }
  return taken;
}
