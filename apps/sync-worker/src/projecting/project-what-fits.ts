import { cannotBeHeld } from '@forum-sync/database';
import type { PoolClient } from 'pg';
import { projectReads } from './project-reads.js';
import type { Read } from './read.js';

/**
 * Projects what was read over REST, but for what the tables cannot hold: one item must not keep all that came with it
 * out, again and again. Returns what was left out.
 */
export async function projectWhatFits(
  trx: PoolClient,
  forumId: number,
  reads: readonly Read[],
): Promise<Read[]> {
  if (await holds(trx, () => projectReads(trx, forumId, reads))) {
    return [];
  }
  const unheld: Read[] = [];
  for (const read of reads) {
    if (!(await holds(trx, () => projectReads(trx, forumId, [read])))) {
      unheld.push(read);
    }
  }
  return unheld;
}

/** Whether it could be written; if not, nothing of it is. */
async function holds(trx: PoolClient, project: () => Promise<unknown>): Promise<boolean> {
  await trx.query('savepoint before_it');
  try {
    await project();
    return true;
  } catch (error) {
    if (!cannotBeHeld(error)) {
      throw error;
    }
    await trx.query('rollback to savepoint before_it');
    return false;
  }
}
