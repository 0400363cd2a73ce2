import type { Pool } from 'pg';
import type { Subject } from '../events/incoming-event.js';
import type { Lane } from '../calls/lane.js';

/** `refetch`: what a subject is is in doubt; `enrichment`: only where it belongs. */
export type RefetchLane = Extract<Lane, 'refetch' | 'enrichment'>;

/** A doubtful subject that is ours to read. */
export interface ClaimedRefetch {
  readonly forumId: number;
  readonly subject: Subject;
  readonly lane: RefetchLane;
  readonly attempts: number;
}

const PLACELESS = `reason in ('no_topic', 'no_conversation')`;
/** Which marks put a subject into a lane; each has its index. */
const MARKS = {
  refetch: `not doubt.${PLACELESS}`,
  enrichment: `doubt.${PLACELESS} and not exists (
    select from doubts as other
    where (other.forum_id, other.subject_kind, other.subject_id)
      = (doubt.forum_id, doubt.subject_kind, doubt.subject_id) and not other.${PLACELESS}
    -- by the key: it would compare all marks with all others first, and sort them
    offset 0
  )`,
};

/**
 * Takes the doubtful subject of a lane that was marked first, however many marks it has; others leave it alone for
 * `leaseMs`. One that the vendor refused for good is taken again only when it was marked anew.
 */
export async function claimRefetch(
  pool: Pool,
  lane: RefetchLane,
  leaseMs: number,
): Promise<ClaimedRefetch | null> {
  const { rows } = await pool.query<{
    forumId: number;
    kind: string;
    id: string;
    attempts: number;
  }>({
    name: `claim-${lane}`,
    text: `
      with chosen as (
        select doubt.forum_id, doubt.subject_kind, doubt.subject_id
        from doubts as doubt left join refetches as tried using (forum_id, subject_kind, subject_id)
        where ${MARKS[lane]} and doubt.first_marked_at < 'infinity' and coalesce(tried.due_at <= now(), true)
          and (tried.refused_at is null or exists (
            select from doubts as mark
            where (mark.forum_id, mark.subject_kind, mark.subject_id)
              = (doubt.forum_id, doubt.subject_kind, doubt.subject_id) and mark.marked_at >= tried.refused_at
          ))
        order by doubt.first_marked_at, doubt.subject_id limit 1
      ), taken as (
        insert into refetches as tried (forum_id, subject_kind, subject_id, attempts, due_at)
        select forum_id, subject_kind, subject_id, 1, now() + $1 * interval '1 ms' from chosen
        on conflict (forum_id, subject_kind, subject_id) do update
        set due_at = excluded.due_at, refused_at = null,
          attempts = case when tried.refused_at is null then tried.attempts + 1 else 1 end
        -- another worker may have taken it in between
        where tried.due_at <= now()
        returning *
      )
      select forum_id as "forumId", subject_kind as kind, subject_id as id, attempts from taken`,
    values: [leaseMs],
  });
  const [row] = rows;
  if (!row) {
    return null;
  }
  const { forumId, kind, id, attempts } = row;
  return { forumId, subject: { kind, id }, lane, attempts };
}
