import type { Claim } from '@forum-sync/database';
import { holdBatch } from './hold-batch.js';
import type { InboxWork } from './inbox-work.js';
import { settleHeld } from './settle-held.js';

/** Claims what is due and settles it. Says how many events it took; 0 means that there are none. */
export async function workInbox(work: InboxWork, of: Claim['of']): Promise<number> {
  const held = await holdBatch(work, of);
  if (!held) {
    return 0;
  }
  await settleHeld(work, held);
  return held.ids.length;
}
