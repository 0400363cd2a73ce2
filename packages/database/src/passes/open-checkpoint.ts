import type { ClientBase, QueryResult } from 'pg';
import type { Checkpoint } from './checkpoint.js';
import { expectedRows, ROWS_AT_ONCE } from './expected-rows.js';
import { LIST_TABLES, type ListName } from './list-table.js';

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
    await mark(trx, passId, forumId, checkpoint.list);
  }
}

async function mark(trx: ClientBase, passId: string, forumId: number, list: ListName) {
  const { key } = LIST_TABLES[list];
  for (let last: string | null = '-1'; last !== null;) {
    const { rows }: QueryResult<{ last: string | null }> = await trx.query(
      `with next as (
         select ${key} as id from ${list} as held
         where forum_id = $3 and ${key} > $4 and ${expectedRows(list)} order by ${key} limit ${ROWS_AT_ONCE}
       ), marked as (
         insert into marks (pass_id, list, subject_id) select $1, $2, id from next
       )
       select max(id) as last from next`,
      [passId, list, forumId, last],
    );
    last = rows[0]?.last ?? null;
  }
}
