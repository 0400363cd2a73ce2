import {
  errorCode,
  inTransaction,
  isTransactionConflict,
  makeShadowTables,
  newestComplete,
  noteFolded,
  stillRuns,
  type RunningRebuild,
} from '@forum-sync/database';
import type { Pool } from 'pg';
import { foldLog } from './fold-log.js';
import { putInPlace } from './put-in-place.js';

/** No more observations than this are left for the end, when all writers have to wait. */
const LEFT_FOR_THE_END = 500;
/** If the log grows as fast as it is folded, the end begins after so many rounds. */
const MOST_ROUNDS = 20;
const MOST_TRIES = 10;
const LOCK_NOT_AVAILABLE = '55P03';
const TABLES_ARE_LOCKED =
  'another session keeps the tables locked (see pg_stat_activity): end it, and rebuild again';

/**
 * Builds projections anew beside the ones in use while live events go on, compares, and puts them in place
 * or throws them away. Begins from nothing, after a crash too: the projectors may be newer by then.
 *
 * @param pool whose statements may take minutes
 * @param goOn called before each batch; what it throws ends the rebuild
 * @throws RebuildStopped when an operator cancelled it, or another worker took it over
 */
export async function rebuild(pool: Pool, order: RunningRebuild, goOn: () => void): Promise<void> {
  await inTransaction(pool, async (trx) => {
    await noteFolded(trx, order, 0);
    await makeShadowTables(trx, order.tables);
  });
  let at = { events: '0', reads: '0' };
  // For a transaction that somebody forgot, maybe for hours: only a look notices that it was cancelled.
  const waitOn = async () => {
    goOn();
    await stillRuns(pool, order);
  };
  const catchUp = async () => {
    const upTo = {
      events: await newestComplete(pool, 'events', waitOn),
      reads: await newestComplete(pool, 'reads', waitOn),
    };
    const folded = await foldLog(pool, order, at, upTo, goOn);
    at = upTo;
    return folded;
  };
  for (let round = 1; round < MOST_ROUNDS && (await catchUp()) > LEFT_FOR_THE_END; round += 1) {
    // what came while the last stretch was folded
  }
  for (let tries = 1; ; tries += 1) {
    try {
      goOn();
      await putInPlace(pool, order, at);
      break;
    } catch (error) {
      if (!lostTheLock(error)) {
        throw error;
      }
      if (tries === MOST_TRIES) {
        throw new Error(TABLES_ARE_LOCKED, { cause: error });
      }
      await catchUp();
    }
  }
}

/** Another session held the tables for longer than live events may wait behind our lock. */
function lostTheLock(error: unknown): boolean {
  return isTransactionConflict(error) || errorCode(error) === LOCK_NOT_AVAILABLE;
}
