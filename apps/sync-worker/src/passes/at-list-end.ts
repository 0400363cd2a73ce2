import { nextParent, type Checkpoint, type Pass } from '@forum-sync/database';
import type { PoolClient } from 'pg';
import { buriesUnseen } from './buries-unseen.js';

/**
 * What follows the last page of a list: the list of the next user or conversation, or a look at what was not met.
 *
 * @param credible whether what was not met may be taken for gone
 */
export async function atListEnd(
  trx: PoolClient,
  pass: Pass,
  checkpoint: Checkpoint,
  credible: boolean,
): Promise<Checkpoint> {
  const parentId = await nextParent(trx, pass, checkpoint.list, checkpoint.parentId);
  if (parentId !== null) {
    return { ...checkpoint, parentId, place: 0, total: null };
  }
  return buriesUnseen(pass)
    ? { ...checkpoint, phase: 'looking', complete: checkpoint.complete && credible }
    : { ...checkpoint, phase: 'done' };
}
