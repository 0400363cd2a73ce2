import type { Pool } from 'pg';
import type { ClaimedRefetch } from './claim-refetch.js';

/**
 * Tries again later; or never, unless it is marked anew, where the vendor refuses for good. Then it leaves the queue, or
 * each claim would walk over all that were ever refused.
 */
export async function failRefetch(
  pool: Pool,
  { forumId, subject }: ClaimedRefetch,
  { error, afterMs }: { readonly error: string; readonly afterMs: number | null },
): Promise<void> {
  await pool.query(
    `with failed as (
       update refetches
       set last_error = $4, refused_at = case when $5::integer is null then now() end,
         due_at = now() + coalesce($5::integer, 0) * interval '1 ms'
       where forum_id = $1 and subject_kind = $2 and subject_id = $3
     )
     update doubts set first_marked_at = 'infinity'
     where forum_id = $1 and subject_kind = $2 and subject_id = $3 and $5::integer is null`,
    [forumId, subject.kind, subject.id, error, afterMs],
  );
}
