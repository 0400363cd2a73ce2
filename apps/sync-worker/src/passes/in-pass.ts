import { holdPass, inTransaction, isTransactionConflict } from '@forum-sync/database';
import type { PoolClient } from 'pg';
import type { PassWork } from './pass-work.js';

const MOST_TRIES = 5;

/**
 * One transaction of a pass that is still ours: what was read, what differed and how far we are become
 * true together, or not at all.
 */
export async function inPass<T>(
  { pool, lease }: PassWork,
  write: (trx: PoolClient) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await inTransaction(pool, async (trx) => {
        await holdPass(trx, lease);
        return write(trx);
      });
    } catch (error) {
      // Another worker was at the same subjects. It is through by now.
      if (!isTransactionConflict(error) || tries === MOST_TRIES) {
        throw error;
      }
    }
  }
}
