import type { Pool } from 'pg';

/**
 * Takes old heartbeats away, after `noteOutages` has seen them. The last of each service stays: it says since when the
 * service is away. So does the one after which an outage began, until `noteOutages` has seen it end.
 */
export async function pruneHeartbeats(pool: Pool): Promise<void> {
  await pool.query(`
    delete from heartbeats
    where beat_at < forum_sync_now() - interval '1 day'
      and id not in (select max(id) from heartbeats group by service)
      and beat_at not in (select began_at from outages where ended_at is null)`);
}
