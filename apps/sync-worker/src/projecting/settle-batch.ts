import type { Pool, PoolClient } from 'pg';
import {
  appendOutcomes,
  finish,
  holdEventOrder,
  inTransaction,
  isTransactionConflict,
  together,
  type EventOrder,
} from '@forum-sync/database';
import { outcomeWithoutRow } from './outcome-of.js';
import type { Prepared, WithoutRow, WithRow } from './prepare.js';
import { settleInForum } from './settle-in-forum.js';

const MOST_TRIES = 5;

/**
 * Settles claimed events in one transaction: out of the inbox, into the tables, with an outcome each.
 * All of it happens or nothing.
 *
 * @param giveUp ends it in the middle, with nothing done
 * @throws LeaseLost when another worker may hold them
 */
export async function settleBatch(
  pool: Pool,
  batch: readonly Prepared[],
  leaseToken: string,
  giveUp: AbortSignal,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await settle(pool, batch, leaseToken, giveUp);
    } catch (error) {
      // Another worker was at the same subjects. It is through by now.
      if (!isTransactionConflict(error) || tries === MOST_TRIES) {
        throw error;
      }
    }
  }
}

function settle(
  pool: Pool,
  batch: readonly Prepared[],
  leaseToken: string,
  giveUp: AbortSignal,
): Promise<void> {
  const ids = batch.map(({ id }) => id);
  const outcomesWithoutRow = batch
    .filter((event): event is WithoutRow => event.row === null)
    .map(outcomeWithoutRow);
  const forums = byForum(batch);
  const work = async (trx: PoolClient) => {
    const [, , orders] = await together(
      finish(trx, ids, leaseToken),
      appendOutcomes(trx, outcomesWithoutRow),
      together(...forums.map(([forumId]) => holdEventOrder(trx, forumId))),
    );
    for (const [index, [forumId, events]] of forums.entries()) {
      await settleInForum(trx, forumId, orders[index] as EventOrder, events);
    }
  };
  return inTransaction(pool, work, giveUp);
}

/** Those with a row, forums in one order for all workers. */
function byForum(batch: readonly Prepared[]): [number, WithRow[]][] {
  const withRow = batch.filter((event): event is WithRow => event.row !== null);
  const forums = Map.groupBy(withRow, ({ forumId }) => forumId);
  return [...forums].toSorted(([a], [b]) => a - b);
}
