import type { Pool, PoolClient } from 'pg';
import {
  appendOutcomes,
  finish,
  holdEventOrder,
  inTransaction,
  isTransactionConflict,
  markDoubts,
  together,
  type Doubt,
  type Outcome,
  type ProjectedRow,
} from '@forum-sync/database';
import { findDoubts, subjectOf, type Projected } from './find-doubts.js';
import { placed } from './placed.js';
import type { Prepared } from './prepare.js';
import { projectRows } from './project-rows.js';

type WithRow = Prepared & { readonly row: ProjectedRow };

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
): Promise<Outcome[]> {
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
): Promise<Outcome[]> {
  const work = async (trx: PoolClient) => {
    await finish(
      trx,
      batch.map(({ claimed }) => claimed.id),
      leaseToken,
    );
    const projections = new Map<Prepared, Projected>();
    const doubts: Doubt[] = [];
    for (const [forumId, ofForum] of byForum(batch)) {
      const order = await holdEventOrder(trx, forumId);
      const rows = ofForum.map(({ row, claimed }) => placed(row, order, claimed.id));
      const results = await projectRows(trx, forumId, rows);
      ofForum.forEach((event, index) => {
        const [row, result] = [rows[index], results[index]];
        if (!row || !result) {
          throw new Error(`event ${event.claimed.id} was projected without a result`);
        }
        const { id: eventLogId, replayId } = event.claimed;
        projections.set(event, { eventLogId, replayed: replayId !== null, row, result });
      });
      const projected = ofForum.flatMap((event) => projections.get(event) ?? []);
      doubts.push(...(await findDoubts(trx, forumId, projected)));
    }
    const outcomes = batch.map((event) => outcomeOf(event, projections.get(event)));
    await together(markDoubts(trx, doubts), appendOutcomes(trx, outcomes));
    return outcomes;
  };
  return inTransaction(pool, work, giveUp);
}

/** Those with a row, forums in one order for all workers. */
function byForum(batch: readonly Prepared[]): [number, WithRow[]][] {
  const rows = batch.filter((event): event is WithRow => event.row !== null);
  const forums = Map.groupBy(rows, ({ claimed }) => claimed.forumId);
  return [...forums].toSorted(([a], [b]) => a - b);
}

function outcomeOf({ claimed, judged }: Prepared, projected: Projected | undefined): Outcome {
  const { id, forumId, attempts, subjectKind, subjectId } = claimed;
  // Of what is not understood the receiver may have read whom it is about: it belongs to the history too.
  const readByReceiver = subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : null;
  const subject = projected ? subjectOf(projected.row) : readByReceiver;
  const about = { id, forumId, attempts, flags: judged.flags, subject };
  if (!judged.understood) {
    const { state, reason, detail } = judged;
    return { ...about, state, reason, detail, changed: null };
  }
  const result = projected?.result;
  return result?.state === 'stale'
    ? {
        ...about,
        state: 'stale',
        reason: 'older',
        detail: `the row holds ${result.newer}`,
        changed: null,
      }
    : { ...about, state: 'applied', reason: null, detail: null, changed: result?.changed ?? null };
}
