import type { Pool, PoolClient } from 'pg';
import {
  appendOutcomes,
  finish,
  holdEventOrder,
  inTransaction,
  isTransactionConflict,
  markDoubts,
  type ClaimedEvent,
  type Outcome,
  type ProjectedRow,
} from '@forum-sync/database';
import { dispatch } from './dispatch.js';
import { findDoubts, subjectOf, type Projected } from './find-doubts.js';
import { judgeEvent, type JudgedEvent } from './judge-event.js';
import { placed } from './placed.js';
import { projectRows } from './project-rows.js';

/** An event on its way through a batch. */
interface Settling {
  readonly claimed: ClaimedEvent;
  readonly judged: JudgedEvent;
  /** Null where there is no row to make. */
  readonly row: ProjectedRow | null;
}

type WithRow = Settling & { readonly row: ProjectedRow };

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
  claimed: readonly ClaimedEvent[],
  leaseToken: string,
  giveUp: AbortSignal,
): Promise<Outcome[]> {
  const batch = claimed.map(read);
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
  batch: readonly Settling[],
  leaseToken: string,
  giveUp: AbortSignal,
): Promise<Outcome[]> {
  const work = async (trx: PoolClient) => {
    await finish(
      trx,
      batch.map(({ claimed }) => claimed.id),
      leaseToken,
    );
    const projections = new Map<Settling, Projected>();
    for (const [forumId, ofForum] of byForum(batch)) {
      const order = await holdEventOrder(trx, forumId);
      const rows = ofForum.map(({ row, claimed }) => placed(row, order, claimed.id));
      const results = await projectRows(trx, forumId, rows);
      ofForum.forEach((settling, index) => {
        const [row, result] = [rows[index], results[index]];
        if (!row || !result) {
          throw new Error(`event ${settling.claimed.id} was projected without a result`);
        }
        const { id: eventLogId, replayId } = settling.claimed;
        projections.set(settling, { eventLogId, replayed: replayId !== null, row, result });
      });
      const projected = ofForum.flatMap((settling) => projections.get(settling) ?? []);
      await markDoubts(trx, await findDoubts(trx, forumId, projected));
    }
    const outcomes = batch.map((settling) => outcomeOf(settling, projections.get(settling)));
    await appendOutcomes(trx, outcomes);
    return outcomes;
  };
  return inTransaction(pool, work, giveUp);
}

/** All that an event's own bytes can break, before the transaction: nothing is locked meanwhile. */
function read(claimed: ClaimedEvent): Settling {
  const judged = judgeEvent(claimed);
  const { forumId, receivedAt: observedAt } = claimed;
  const row = judged.understood
    ? dispatch(judged.event, { forumId, source: 'webhook', observedAt })
    : null;
  return { claimed, judged, row };
}

/** Those with a row, in one order for all workers: forums, then tables, then keys. */
function byForum(batch: readonly Settling[]): [number, WithRow[]][] {
  const rows = batch.filter((settling): settling is WithRow => settling.row !== null);
  const forums = Map.groupBy(rows, ({ claimed }) => claimed.forumId);
  return [...forums].toSorted(([a], [b]) => a - b);
}

function outcomeOf({ claimed, judged }: Settling, projected: Projected | undefined): Outcome {
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
