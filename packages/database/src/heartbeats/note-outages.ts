import type { Pool } from 'pg';
import { VENDOR_REPEATS_HOURS } from './vendor-repeats.js';

/** A time in which no receiver took deliveries. */
export interface NotedOutage {
  readonly beganAt: Date;
  /** Null while it lasts. */
  readonly endedAt: Date | null;
  /** When the vendor gave up the first event of it; null while none is lost. */
  readonly lostFrom: Date | null;
}

/** Receivers beat every 10 s; the vendor repeats hourly, so that less than this means nothing to it. */
const SILENCE = `interval '1 minute'`;
const VENDOR_REPEATS = `interval '${VENDOR_REPEATS_HOURS} hours'`;

/**
 * Writes down when receivers were away: opens a row where they are silent, closes it when one is back.
 * Any number of workers may do it, as often as they like.
 *
 * @returns the outages that are new or have changed
 */
export async function noteOutages(pool: Pool): Promise<NotedOutage[]> {
  const { rows } = await pool.query<NotedOutage>(`
    with beat as (
      select beat_at, lag(beat_at) over (order by beat_at) as before
      from heartbeats where service = 'receiver'
    ), gap as (
      select before as began_at, beat_at as ended_at from beat where beat_at - before > ${SILENCE}
      union all
      select max(beat_at), null from beat having forum_sync_now() - max(beat_at) > ${SILENCE}
    )
    insert into outages (began_at, ended_at, lost_from)
    select began_at, ended_at,
      case when coalesce(ended_at, forum_sync_now()) - began_at > ${VENDOR_REPEATS}
        then began_at + ${VENDOR_REPEATS} end
    from gap
    order by began_at
    on conflict (began_at) do update set ended_at = excluded.ended_at, lost_from = excluded.lost_from
    where outages.ended_at is null
      and (outages.ended_at, outages.lost_from)
        is distinct from (excluded.ended_at, excluded.lost_from)
    returning began_at as "beganAt", ended_at as "endedAt", lost_from as "lostFrom"`);
  return rows;
}
