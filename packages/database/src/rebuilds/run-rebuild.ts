import type { ClientBase, Pool } from 'pg';
import type { ProjectionName } from '../projections/projection-table.js';

/** A rebuild in the hands of a worker. */
export interface RunningRebuild {
  readonly id: string;
  readonly tables: readonly ProjectionName[];
  readonly swap: boolean;
  /** Which run this is: a fence against the ones before. */
  readonly run: number;
  /** By what each forum was ordered when it began; rows of two orders must not meet. */
  readonly orders: string;
}

const ORDERS = `(select coalesce(jsonb_object_agg(forum_id, event_order), '{}')::text from forums)`;

/** An operator stopped it, another worker began it anew, or a forum is ordered by something else now. */
export class RebuildStopped extends Error {
  readonly code = 'REBUILD_STOPPED';
  constructor() {
    super('The rebuild was stopped, or has to begin anew.');
  }
}

/** Begins the rebuild that was asked for, or begins it anew. Null when there is none. */
export async function takeRebuild(pool: Pool): Promise<RunningRebuild | null> {
  const { rows } = await pool.query<RunningRebuild>(
    `update rebuilds
     set runs = runs + 1, folded = 0, total = (select count(*) from events) + (select count(*) from reads)
     where state = 'running' returning id, tables, swap, runs as run, ${ORDERS} as orders`,
  );
  return rows[0] ?? null;
}

/**
 * Looks whether a rebuild that only waits is to go on.
 *
 * @throws RebuildStopped
 */
export async function stillRuns(pool: Pool, { id, run, orders }: RunningRebuild): Promise<void> {
  const { rowCount } = await pool.query({
    name: 'still-runs',
    text: `select from rebuilds where id = $1 and runs = $2 and state = 'running' and ${ORDERS} = $3`,
    values: [id, run, orders],
  });
  if (rowCount !== 1) {
    throw new RebuildStopped();
  }
}

/**
 * Counts what a transaction has folded, and holds the rebuild's row until it commits.
 *
 * @throws RebuildStopped
 */
export async function noteFolded(
  trx: ClientBase,
  { id, run, orders }: RunningRebuild,
  count: number,
): Promise<void> {
  const { rowCount } = await trx.query({
    name: 'note-folded',
    text: `update rebuilds set folded = folded + $3
      where id = $1 and runs = $2 and state = 'running' and ${ORDERS} = $4`,
    values: [id, run, count, orders],
  });
  if (rowCount !== 1) {
    throw new RebuildStopped();
  }
}

/** Writes down how a rebuild ended, in the transaction that ends it. */
export async function endRebuild(
  trx: ClientBase | Pool,
  { id, run }: RunningRebuild,
  end:
    | { state: 'swapped' | 'discarded'; compared: number; differing: number }
    | { state: 'failed'; detail: string },
): Promise<void> {
  await trx.query(
    `update rebuilds set state = $3, compared_rows = $4, differing_rows = $5, detail = $6,
       ended_at = clock_timestamp()
     where id = $1 and runs = $2 and state = 'running'`,
    [
      id,
      run,
      end.state,
      'compared' in end ? end.compared : null,
      'compared' in end ? end.differing : null,
      'detail' in end ? end.detail : null,
    ],
  );
}
