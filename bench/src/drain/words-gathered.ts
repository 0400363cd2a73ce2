import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';

const LOOK_EVERY_MS = 200;

/** Our workers gather words for the search after a backlog: whoever is measured next must not share processors with it. */
export async function wordsGathered(pool: Pool): Promise<void> {
  const missing =
    'select from events where id > (select coalesce(max(id), 0) from event_words) limit 1';
  while ((await pool.query(missing)).rowCount !== 0) {
    await sleep(LOOK_EVERY_MS);
  }
}
