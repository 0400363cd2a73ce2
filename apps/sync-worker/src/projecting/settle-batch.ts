import type { Pool, PoolClient } from 'pg';
import {
  againOnConflict,
  appendOutcomes,
  finish,
  holdEventOrder,
  inTransaction,
  together,
  type EventOrder,
} from '@forum-sync/database';
import { outcomeWithoutRow } from './outcome-of.js';
import type { Prepared, WithoutRow, WithRow } from './prepare.js';
import { settleInForum } from './settle-in-forum.js';

/**
 * Settles claimed events in one transaction: out of the inbox, into the tables, with an outcome each.
 * All of it happens or nothing.
 *
 * @param giveUp ends it in the middle, with nothing done
 * @throws LeaseLost when another worker may hold them
 */
export function settleBatch(
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
  return againOnConflict(() => inTransaction(pool, work, giveUp));
}

/** Those with a row, forums in one order for all workers. */
function byForum(batch: readonly Prepared[]): [number, WithRow[]][] {
  const withRow = batch.filter((event): event is WithRow => event.row !== null);
  const forums = Map.groupBy(withRow, ({ forumId }) => forumId);
  return [...forums].toSorted(([a], [b]) => a - b);
}
