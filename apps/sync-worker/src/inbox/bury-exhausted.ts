import { appendOutcomes, finish, inTransaction, type ClaimedEvent } from '@forum-sync/database';
import type { InboxWork } from './inbox-work.js';

/**
 * Buries events that have had all their attempts, and returns the others. Here, after the claim, because an
 * attempt that ends the process leaves no other place to notice that it was the last.
 */
export async function buryExhausted(
  { pool, settings, log }: InboxWork,
  claimed: readonly ClaimedEvent[],
  leaseToken: string,
): Promise<ClaimedEvent[]> {
  const exhausted = claimed.filter(({ attempts }) => attempts > settings.maxAttempts);
  if (exhausted.length > 0) {
    await inTransaction(pool, async (trx) => {
      await finish(
        trx,
        exhausted.map(({ id }) => id),
        leaseToken,
      );
      await appendOutcomes(
        trx,
        exhausted.map(({ id, forumId, attempts, lastError, subjectKind, subjectId }) => ({
          id,
          forumId,
          subject: subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : null,
          state: 'dead' as const,
          reason: lastError === null ? 'worker_died' : 'failed',
          detail: lastError ?? 'each try ended with its worker process, which left no error',
          changed: null,
          flags: [],
          // This claim was not a try.
          attempts: attempts - 1,
        })),
      );
    });
    log.error({ ids: exhausted.map(({ id }) => id) }, 'events failed too often and are buried');
  }
  return claimed.filter((event) => !exhausted.includes(event));
}
