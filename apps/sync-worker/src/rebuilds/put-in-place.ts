import {
  compareTables,
  endRebuild,
  inTransaction,
  lockTables,
  noteFolded,
  takeOverRows,
  writeToShadow,
  type RunningRebuild,
} from '@forum-sync/database';
import type { Pool } from 'pg';
import type { LogPosition } from './fold-log.js';
import { foldRest } from './fold-rest.js';

/**
 * The end of a rebuild, in one transaction that holds all writers: folds what is left, compares, and puts
 * the new rows in place, or leaves the old ones. Readers see the old tables until it commits.
 */
export async function putInPlace(
  pool: Pool,
  rebuild: RunningRebuild,
  from: LogPosition,
): Promise<void> {
  await inTransaction(pool, async (trx) => {
    await lockTables(trx, rebuild.tables);
    await writeToShadow(trx);
    await noteFolded(trx, rebuild, await foldRest(trx, rebuild, from));
    let [compared, differing] = [0, 0];
    for (const table of rebuild.tables) {
      const found = await compareTables(trx, rebuild.id, table);
      compared += found.compared;
      differing += found.differing;
      if (rebuild.swap) {
        await takeOverRows(trx, table);
      }
    }
    const state = rebuild.swap ? 'swapped' : 'discarded';
    await endRebuild(trx, rebuild, { state, compared, differing });
  });
}
