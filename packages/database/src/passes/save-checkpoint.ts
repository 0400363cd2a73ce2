import type { ClientBase } from 'pg';
import type { Checkpoint } from './checkpoint.js';

/** Saves how far a pass has come, in the transaction that writes the rows it covers. */
export async function saveCheckpoint(
  trx: ClientBase,
  passId: string,
  checkpoint: Checkpoint,
): Promise<void> {
  await trx.query({
    name: 'save-checkpoint',
    text: `
      update checkpoints
      set parent_id = $3, place = $4, total = $5, complete = $6, phase = $7, pages = $8
      where pass_id = $1 and list = $2`,
    values: [
      passId,
      checkpoint.list,
      checkpoint.parentId,
      checkpoint.place,
      checkpoint.total,
      checkpoint.complete,
      checkpoint.phase,
      checkpoint.pages,
    ],
  });
}
