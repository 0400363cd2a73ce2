import { againOnConflict, holdPass, inTransaction } from '@forum-sync/database';
import type { PoolClient } from 'pg';
import type { PassWork } from './pass-work.js';

/**
 * One transaction of a pass that is still ours: what was read, what differed and how far we are become
 * true together, or not at all.
 */
export async function inPass<T>(
  { pool, lease }: PassWork,
  write: (trx: PoolClient) => Promise<T>,
): Promise<T> {
  const once = async (trx: PoolClient) => {
    await holdPass(trx, lease);
    return write(trx);
  };
  return againOnConflict(() => inTransaction(pool, once));
}
