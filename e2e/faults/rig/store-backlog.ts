import { insertEvents } from '@forum-sync/database';
import { Pool } from 'pg';
import { toIncoming } from '../../../apps/sync-worker/test/histories/deliver.js';
import type { Told } from '../../../apps/sync-worker/test/histories/told.js';
import type { Stage } from './stage.js';

/** Stored at once. */
const CHUNK = 1_000;

/** Stores events 1 to `count` as the receiver does, without the way through its door. */
export async function storeBacklog(
  stage: Stage,
  count: number,
  make: (id: number) => Told,
): Promise<void> {
  const pool = new Pool({ connectionString: stage.server.url(stage.database) });
  for (let first = 1; first <= count; first += CHUNK) {
    const events = Array.from({ length: CHUNK }, (_, index) => make(first + index));
    await insertEvents(
      pool,
      events.map((told) => toIncoming(1, told)),
    );
  }
  await pool.end();
}
