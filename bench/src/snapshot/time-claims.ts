import { randomUUID } from 'node:crypto';
import { claim, finish, inTransaction, LowWater } from '@forum-sync/database';
import type { Pool } from 'pg';
import { makeEvents } from '../drain/make-events.js';
import { storeEvents } from '../drain/store-events.js';

/** Half of what a worker claims by default: the figure of one claim was always of a thousand. */
export const BATCH = 1_000;
/** As a worker polls by default. */
const POLL_MS = 1_000;

/** Sends batches through the inbox, one after the other, and says how long each claim took, in ms. */
export async function timeClaims(pool: Pool, first: number, batches: number): Promise<number[]> {
  const times = [];
  const lowWater = new LowWater(POLL_MS);
  for (let batch = 0; batch < batches; batch += 1) {
    await storeEvents(pool, makeEvents({ first: first + batch * BATCH, count: BATCH }));
    const leaseToken = randomUUID();
    const started = performance.now();
    await lowWater.look(pool);
    const from = lowWater.mark;
    const claimed = await claim(pool, {
      limit: BATCH,
      leaseMs: 30_000,
      leaseToken,
      of: 'waiting',
      from,
    });
    lowWater.found(claimed);
    times.push(performance.now() - started);
    if (claimed.length !== BATCH) {
      throw new Error(`${claimed.length} events were claimed of ${BATCH}`);
    }
    const ids = claimed.map(({ id }) => id);
    await inTransaction(pool, (trx) => finish(trx, ids, leaseToken));
  }
  return times;
}
