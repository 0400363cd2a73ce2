import type { Pool } from 'pg';
import { toDate } from '../sql/to-date.js';

/** When passes were made that changed what they found, and when one could not; null for never. */
export interface LastPasses {
  /** The end of the last reconcile. */
  readonly reconciledAt: Date | null;
  /** The end of the last pass that read everything that is public. */
  readonly allReadAt: Date | null;
  /** The end of the last reconcile that failed or was cancelled. */
  readonly brokenAt: Date | null;
  /** How many that nobody asked for failed or were cancelled since the last one that was done. */
  readonly brokenInARow: number;
  /** The database's notion of now, which tests move. */
  readonly now: Date;
}

export async function readLastPasses(pool: Pool, forumId: number): Promise<LastPasses> {
  const { rows } = await pool.query<LastPasses>({
    name: 'last-passes',
    text: `
      select max(ended_at) filter (where state = 'done' and purpose = 'reconcile') as "reconciledAt",
        max(ended_at) filter (
          where state = 'done' and depth = 'full' and lists @> '{users,topics,posts}'
        ) as "allReadAt",
        max(ended_at) filter (where state <> 'done' and purpose = 'reconcile') as "brokenAt",
        (count(*) filter (
          where state <> 'done' and purpose = 'reconcile' and reason <> 'command'
            and id > coalesce(done.last_id, 0)
        ))::integer as "brokenInARow",
        forum_sync_now() as now
      from passes cross join lateral (
        select max(id) as last_id from passes as reconcile
        where forum_id = $1 and purpose = 'reconcile' and state = 'done' and not dry_run
      ) as done where forum_id = $1 and state in ('done', 'failed', 'cancelled') and not dry_run`,
    values: [forumId],
  });
  const { reconciledAt, allReadAt, brokenAt, brokenInARow, now } = rows[0] as LastPasses;
  return {
    reconciledAt: toDate(reconciledAt),
    allReadAt: toDate(allReadAt),
    brokenAt: toDate(brokenAt),
    brokenInARow,
    now: toDate(now),
  };
}
