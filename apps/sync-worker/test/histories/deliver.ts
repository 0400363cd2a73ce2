import {
  findEvents,
  insertEvents,
  insertFurtherDeliveries,
  inTransaction,
  keyOf as keyOfIncoming,
  type IncomingEvent,
} from '@forum-sync/database';
import { isEventType } from '@forum-sync/event-types';
import type { Pool } from 'pg';
import type { History } from './history.js';
import { bodyOf, kindOf, subjectIdOf, type Told } from './told.js';

/**
 * Stores histories as the receiver would, with its own statements: the first of them is forum 1's. What
 * comes first of each goes in together, then what comes second: within a forum the order is the history's.
 */
export async function deliver(pool: Pool, histories: readonly History[]): Promise<void> {
  // One commit for all of it: nothing here is about the receiver's promises.
  await inTransaction(pool, async (trx) => {
    const waves = Math.max(...histories.map(({ length }) => length));
    for (let wave = 0; wave < waves; wave += 1) {
      await deliverTogether(
        trx as unknown as Pool,
        histories.flatMap((history, index) => {
          const told = history[wave];
          return told ? [toIncoming(index + 1, told)] : [];
        }),
      );
    }
  });
}

async function deliverTogether(pool: Pool, deliveries: readonly IncomingEvent[]): Promise<void> {
  const isNew = await insertEvents(pool, deliveries);
  const repeats = deliveries.filter((_delivery, index) => !isNew[index]);
  if (repeats.length > 0) {
    const known = await findEvents(pool, repeats, 0);
    await insertFurtherDeliveries(
      pool,
      repeats.map((delivery) => {
        const first = known.get(keyOfIncoming(delivery));
        const same = first?.body?.equals(delivery.body);
        return {
          eventLogId: first?.id ?? null,
          outcome: same ? 'duplicate' : 'conflict',
          status: 200,
          delivery,
        };
      }),
    );
  }
}

export function toIncoming(forumId: number, told: Told): IncomingEvent {
  const { id, type } = told;
  return {
    forumId,
    eventId: String(id),
    type,
    subject: isEventType(type) ? { kind: kindOf(told), id: subjectIdOf(told) } : null,
    body: bodyOf(told),
    bodySha256: null,
    headers: {},
    remoteAddress: null,
    flags: [],
  };
}
