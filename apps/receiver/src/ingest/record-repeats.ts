import {
  findEvents,
  insertFurtherDeliveries,
  keyOf,
  type FurtherDelivery,
  type IncomingEvent,
} from '@forum-sync/database';
import type { Pool } from 'pg';
import { judgeRepeat } from './judge-repeat.js';

/**
 * Logs deliveries of events that are stored already, with the status that they are answered with. Says of each, in
 * their order, what it turned out to be.
 */
export async function recordRepeats(
  pool: Pool,
  events: readonly IncomingEvent[],
  status: number,
): Promise<('duplicate' | 'conflict')[]> {
  const stored = await findEvents(pool, events);
  const further = events.map((event) => {
    const known = stored.get(keyOf(event));
    if (!known) {
      throw new Error('an event that was there a moment ago is gone');
    }
    const outcome = judgeRepeat(event, known);
    return { eventLogId: known.id, outcome, status, delivery: event } satisfies FurtherDelivery;
  });
  await insertFurtherDeliveries(pool, further);
  return further.map(({ outcome }) => outcome);
}
