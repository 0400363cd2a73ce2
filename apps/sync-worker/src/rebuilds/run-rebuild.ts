import {
  createDataSource,
  dropShadowTables,
  endRebuild,
  errorCode,
  guardRebuild,
  inTransaction,
  isDatabaseUnavailable,
  poolOf,
  RebuildStopped,
  takeRebuild,
} from '@forum-sync/database';
import { describeError, type Logger } from '@forum-sync/service-host';
import type { Pool } from 'pg';
import { errorForOperators } from '../inbox/error-for-operators.js';
import type { Turned } from '../loops/loop-watch.js';
import { rebuild } from './rebuild.js';

/** Comparing two tables takes one statement, however long they are. */
export const LONGEST_STATEMENT_MS = 30 * 60_000;
const TOOK_TOO_LONG = '57014';
const RIGHT_IS_MISSING = '42501';

/**
 * Carries out the rebuild that was asked for, on connections of its own, unless another worker is at it, and
 * leaves nothing behind. One that was interrupted stays `running`, and is begun anew.
 *
 * @param turned called before each batch
 */
export async function runRebuild(
  url: string,
  log: Logger,
  signal: AbortSignal,
  turned: Turned,
): Promise<void> {
  const dataSource = createDataSource({
    url,
    applicationName: 'forum-sync rebuild',
    poolSize: 3,
    timeoutMs: LONGEST_STATEMENT_MS,
    sendsTogether: true,
  });
  await dataSource.initialize();
  const pool = poolOf(dataSource);
  try {
    const guard = await pool.connect();
    guard.on('error', () => {});
    try {
      if (await guardRebuild(guard)) {
        await carryOut(pool, log, signal, turned);
      }
    } finally {
      guard.release(true);
    }
  } finally {
    await dataSource.destroy();
  }
}

async function carryOut(
  pool: Pool,
  log: Logger,
  signal: AbortSignal,
  turned: Turned,
): Promise<void> {
  const order = await takeRebuild(pool);
  try {
    if (order) {
      await rebuild(pool, order, () => {
        turned();
        signal.throwIfAborted();
      });
    }
  } catch (error) {
    if (signal.aborted || (isDatabaseUnavailable(error) && !wouldFailAgain(error))) {
      throw error;
    }
    if (order && !(error instanceof RebuildStopped)) {
      log.error({ rebuild: order.id, ...describeError(error) }, 'a rebuild failed');
      await endRebuild(pool, order, { state: 'failed', detail: errorForOperators(error) });
    }
  }
  await inTransaction(pool, dropShadowTables);
}

/**
 * A statement that took longer than it may, or lacks a right: begun anew it would end there again, and halt all who
 * project each time.
 */
function wouldFailAgain(error: unknown): boolean {
  return [TOOK_TOO_LONG, RIGHT_IS_MISSING].includes(errorCode(error));
}
