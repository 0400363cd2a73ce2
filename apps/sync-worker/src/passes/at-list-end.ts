import { nextParent, type Checkpoint, type Pass } from '@forum-sync/database';
import type { PoolClient } from 'pg';
import { buriesUnseen } from './buries-unseen.js';

/** What follows the last page of a list: the list of the next user or conversation, or a look at what was not met. */
export async function atListEnd(
  trx: PoolClient,
  pass: Pass,
  checkpoint: Checkpoint,
): Promise<Checkpoint> {
  const parentId = await nextParent(trx, pass, checkpoint.list, checkpoint.parentId);
  return parentId === null
    ? { ...checkpoint, phase: buriesUnseen(pass) ? 'looking' : 'done' }
    : { ...checkpoint, parentId, place: 0, total: null };
}
