import type { Pool } from 'pg';
import type { Checkpoint } from './checkpoint.js';
import type { ListName } from './list-table.js';

/** The checkpoints of a pass, by list. */
export async function readCheckpoints(
  pool: Pool,
  passId: string,
): Promise<ReadonlyMap<ListName, Checkpoint>> {
  const { rows } = await pool.query<Checkpoint>(
    `select list, parent_id as "parentId", place, total, complete, phase, pages,
       version, arrival, marked_at as "markedAt"
     from checkpoints where pass_id = $1`,
    [passId],
  );
  return new Map(rows.map((row) => [row.list, row]));
}
