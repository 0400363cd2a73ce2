import type { Pool } from 'pg';
import type { ClaimedRefetch } from './claim-refetch.js';

/** Holds on to a subject that is being read: a search through conversations takes a while. */
export async function renewRefetch(
  pool: Pool,
  { forumId, subject }: ClaimedRefetch,
  leaseMs: number,
): Promise<void> {
  await pool.query(
    `update refetches set due_at = now() + $4 * interval '1 ms'
     where forum_id = $1 and subject_kind = $2 and subject_id = $3`,
    [forumId, subject.kind, subject.id, leaseMs],
  );
}
