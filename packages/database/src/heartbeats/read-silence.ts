import type { Pool } from 'pg';
import { VENDOR_REPEATS_HOURS } from './vendor-repeats.js';

/** How long no receiver has said that it takes deliveries. */
export interface Silence {
  readonly since: Date;
  readonly seconds: number;
  /** When the vendor gives up the first event that nobody took. */
  readonly lostFrom: Date;
}

/** Null where no receiver has ever said anything. */
export async function readSilence(pool: Pool): Promise<Silence | null> {
  const { rows } = await pool.query<Silence>(`
    select max(beat_at) as since,
      extract(epoch from forum_sync_now() - max(beat_at))::float as seconds,
      max(beat_at) + interval '${VENDOR_REPEATS_HOURS} hours' as "lostFrom"
    from heartbeats where service = 'receiver'
    having max(beat_at) is not null`);
  return rows[0] ?? null;
}
