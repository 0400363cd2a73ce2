import type { ClientBase } from 'pg';
import type { ClaimedRefetch } from './claim-refetch.js';

/** The subject is read; in the transaction that writes what was read. */
export async function endRefetch(
  trx: ClientBase,
  { forumId, subject }: ClaimedRefetch,
): Promise<void> {
  await trx.query({
    name: 'end-refetch',
    text: 'delete from refetches where forum_id = $1 and subject_kind = $2 and subject_id = $3',
    values: [forumId, subject.kind, subject.id],
  });
}
