import type { Pool } from 'pg';

/** received = pending + leased + applied + stale + ignored + quarantined + dead + missing. */
export interface Conservation {
  readonly forumId: number;
  readonly received: number;
  readonly pending: number;
  readonly leased: number;
  readonly applied: number;
  readonly stale: number;
  readonly ignored: number;
  readonly quarantined: number;
  readonly dead: number;
  /** 0, or something is lost, or counted twice. */
  readonly missing: number;
}

export async function readConservation(pool: Pool): Promise<Conservation[]> {
  const { rows } = await pool.query<Conservation>(`
    select forum_id as "forumId", received::float, pending::float, leased::float, applied::float,
      stale::float, ignored::float, quarantined::float, dead::float, missing::float
    from conservation order by forum_id`);
  return rows;
}
