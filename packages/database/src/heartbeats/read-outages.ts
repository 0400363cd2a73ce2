import type { Pool } from 'pg';
import { toDate } from '../sql/to-date.js';

/** A time in which no receiver took deliveries, and what was done about it. */
export interface Outage {
  readonly outageId: string;
  readonly beganAt: Date;
  /** Null while it lasts. */
  readonly endedAt: Date | null;
  /** When the vendor gave up the first event of it; null while none is lost. */
  readonly lostFrom: Date | null;
  /** The reconcile that makes up for what was lost. */
  readonly passId: string | null;
  readonly passState: string | null;
  readonly passEndedAt: Date | null;
  /** The database's notion of now, which tests move. */
  readonly now: Date;
}

/**
 * Outages that matter still: those that last, and those in which events were lost, until a week after
 * the reconcile that made up for them. Newest first.
 */
export async function readOutages(pool: Pool, forumId: number): Promise<Outage[]> {
  const { rows } = await pool.query<Outage>(
    `select outage.id as "outageId", began_at as "beganAt", outage.ended_at as "endedAt",
       lost_from as "lostFrom", pass.id as "passId", pass.state as "passState",
       pass.ended_at as "passEndedAt", forum_sync_now() as now
     from outages as outage
     left join lateral (
       select id, state, ended_at from passes where forum_id = $1 and outage_id = outage.id
       order by id desc limit 1
     ) as pass on true
     where outage.ended_at is null
       or (lost_from is not null
         and coalesce(pass.ended_at > forum_sync_now() - interval '7 days' or pass.state <> 'done', true))
     order by began_at desc limit 10`,
    [forumId],
  );
  return rows.map((row) => ({
    ...row,
    beganAt: toDate(row.beganAt),
    endedAt: toDate(row.endedAt),
    lostFrom: toDate(row.lostFrom),
    passEndedAt: toDate(row.passEndedAt),
    now: toDate(row.now),
  }));
}
