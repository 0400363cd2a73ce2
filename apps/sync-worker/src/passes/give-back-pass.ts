import { endPass, PassLost, releasePass, type Pass } from '@forum-sync/database';
import { ForumApiError } from '@forum-sync/forum-api';
import { describeError } from '@forum-sync/service-host';
import { whatToDo } from '../budget/what-to-do.js';
import { ListInDoubt } from './list-in-doubt.js';
import type { PassWork } from './pass-work.js';

const FIRST_BACK_OFF_MS = 2_000;
const LONGEST_BACK_OFF_MS = 3_600_000;
/** In a row: that takes a day. Each costs calls, and no other pass of its kind can begin meanwhile. */
const MOST_FAILURES = 35;

/** Gives a pass back after an error: to be continued, at once or later, or ended where the forum refuses for good. */
export async function giveBackPass(work: PassWork, pass: Pass, error: unknown): Promise<void> {
  const calls = work.client.calls.unnoted();
  await giveBack(work, pass, error, calls);
  work.client.calls.noted(calls);
}

async function giveBack(
  { pool, lease, log }: PassWork,
  pass: Pass,
  error: unknown,
  calls: number,
): Promise<void> {
  if (error instanceof PassLost || (error instanceof ForumApiError && error.code === 'aborted')) {
    // Taken over, cancelled, or we stop: nothing was lost but the page in hand.
    await releasePass(pool, lease, { afterMs: 0, error: null, calls });
    return;
  }
  const about = { pass: pass.id, purpose: pass.purpose };
  if (error instanceof ForumApiError && (!error.retryable || pass.failures >= MOST_FAILURES)) {
    const reason = whatToDo(error);
    log.error({ ...about, reason }, 'a pass over the forum failed for good');
    await endPass(pool, lease, { state: 'failed', error: reason, calls });
    return;
  }
  const isAnswer = error instanceof ForumApiError || error instanceof ListInDoubt;
  const afterMs = Math.min(FIRST_BACK_OFF_MS * 2 ** pass.failures, LONGEST_BACK_OFF_MS);
  log.warn(
    { ...about, afterMs, ...(isAnswer ? { reason: error.message } : describeError(error)) },
    'a pass over the forum goes on later',
  );
  const said = isAnswer ? error.message : 'our side failed: see the log of the sync-worker';
  await releasePass(pool, lease, { afterMs, error: said, calls });
}
