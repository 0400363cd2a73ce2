import type { ClientBase } from 'pg';
import type { Checkpoint } from './checkpoint.js';
import { LIST_TABLES } from './list-table.js';

/** Begins a list; a full pass marks the rows that it expects to meet. */
export async function openCheckpoint(
  trx: ClientBase,
  passId: string,
  forumId: number,
  checkpoint: Checkpoint,
  marks: boolean,
): Promise<void> {
  await trx.query(
    `insert into checkpoints (pass_id, list, parent_id, place, total, complete, phase, version,
       arrival, marked_at, pages)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      passId,
      checkpoint.list,
      checkpoint.parentId,
      checkpoint.place,
      checkpoint.total,
      checkpoint.complete,
      checkpoint.phase,
      checkpoint.version,
      checkpoint.arrival,
      checkpoint.markedAt,
      checkpoint.pages,
    ],
  );
  if (marks) {
    await trx.query(
      `insert into marks (pass_id, list, subject_id)
       select $1, $2, ${LIST_TABLES[checkpoint.list].key} from ${checkpoint.list}
       where forum_id = $3 and deleted_at is null`,
      [passId, checkpoint.list, forumId],
    );
  }
}
