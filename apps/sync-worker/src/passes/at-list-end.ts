import { mostAreUnmet, nextParent, type Checkpoint, type Pass } from '@forum-sync/database';
import type { PoolClient } from 'pg';
import { buriesUnseen } from './buries-unseen.js';

/** What follows the last page of a list: the list of the next user or conversation, or a look at what was not met. */
export async function atListEnd(
  trx: PoolClient,
  pass: Pass,
  checkpoint: Checkpoint,
): Promise<Checkpoint> {
  const parentId = await nextParent(trx, pass, checkpoint.list, checkpoint.parentId);
  if (parentId !== null) {
    return { ...checkpoint, parentId, place: 0, total: null };
  }
  if (!buriesUnseen(pass)) {
    return { ...checkpoint, phase: 'done' };
  }
  const { list } = checkpoint;
  // The vendor's lists have come back empty before: one that lacks most rows is not believed, and each is asked for.
  const isCredible = !(await mostAreUnmet(trx, pass.id, pass.forumId, list));
  return { ...checkpoint, phase: 'looking', complete: checkpoint.complete && isCredible };
}
