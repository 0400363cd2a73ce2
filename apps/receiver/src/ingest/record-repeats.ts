import {
  findEvents,
  insertFurtherDeliveries,
  keyOf,
  type FurtherDelivery,
  type IncomingEvent,
} from '@forum-sync/database';
import { breather } from '@forum-sync/service-host';
import type { Pool } from 'pg';
import { judgeRepeat, LARGEST_COMPARED, type Repeat } from './judge-repeat.js';

/**
 * Logs deliveries of events that are stored already, with the status that they are answered with. Says of each, in
 * their order, what it turned out to be.
 */
export async function recordRepeats(
  pool: Pool,
  events: readonly IncomingEvent[],
  status: number,
): Promise<Repeat[]> {
  const stored = await findEvents(pool, events, LARGEST_COMPARED);
  const breathe = breather();
  const further: (FurtherDelivery & { readonly outcome: Repeat })[] = [];
  for (const event of events) {
    await breathe();
    const known = stored.get(keyOf(event));
    if (!known) {
      throw new Error('an event that was there a moment ago is gone');
    }
    further.push({
      eventLogId: known.id,
      outcome: judgeRepeat(event, known),
      status,
      delivery: event,
    });
  }
  await insertFurtherDeliveries(pool, further);
  return further.map(({ outcome }) => outcome);
}
