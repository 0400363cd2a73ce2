import type { Pool } from 'pg';
import type { ProjectionName } from '../projections/projection-table.js';

export interface RebuildRequest {
  readonly tables: readonly ProjectionName[];
  /** False: only compare, and throw the new tables away. */
  readonly swap: boolean;
  /** Who asked for it. */
  readonly requestedBy: string;
}

/** Another rebuild is at work: there is one shadow schema. */
export class RebuildRunning extends Error {
  readonly code = 'REBUILD_RUNNING';
  constructor() {
    super('Another rebuild is running: wait for it, or cancel it.');
  }
}

/**
 * Records a rebuild; a worker carries it out. A topic's delete buries posts, so that of these two tables
 * neither can be made anew without the other.
 *
 * @throws RebuildRunning
 */
export async function startRebuild(
  pool: Pool,
  { tables, swap, requestedBy }: RebuildRequest,
): Promise<string> {
  const wanted = new Set(tables);
  if (wanted.has('topics') || wanted.has('posts')) {
    wanted.add('topics').add('posts');
  }
  const { rows } = await pool.query<{ id: string }>(
    `insert into rebuilds (tables, swap, state, requested_by) values ($1, $2, 'running', $3)
     on conflict ((true)) where state = 'running' do nothing returning id`,
    [[...wanted], swap, requestedBy],
  );
  const [rebuild] = rows;
  if (!rebuild) {
    throw new RebuildRunning();
  }
  return rebuild.id;
}

/** Stops a running rebuild; the worker throws its tables away. False when it did not run. */
export async function cancelRebuild(pool: Pool, id: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update rebuilds set state = 'cancelled', ended_at = now() where id = $1 and state = 'running'`,
    [id],
  );
  return rowCount === 1;
}
