import type { ClientBase } from 'pg';
import type { ClaimedRefetch } from './claim-refetch.js';

/**
 * The subject is read; in the transaction that writes what was read. What was marked while it was read waits behind
 * the others: one that is marked each time would be read for ever, and nothing else.
 */
export async function endRefetch(
  trx: ClientBase,
  { forumId, subject }: ClaimedRefetch,
): Promise<void> {
  await trx.query({
    name: 'end-refetch',
    text: `
      with ended as (
        delete from refetches where forum_id = $1 and subject_kind = $2 and subject_id = $3
      )
      update doubts set first_marked_at = marked_at
      where forum_id = $1 and subject_kind = $2 and subject_id = $3`,
    values: [forumId, subject.kind, subject.id],
  });
}
