import type { ClientBase } from 'pg';
import { haltProjecting } from '../forums/event-order.js';
import type { ProjectionName } from '../projections/projection-table.js';

/**
 * Holds all writers of these tables until the transaction ends; readers go on. What was settled before is
 * committed, and can be seen, from here on.
 *
 * Exclusive, not share: a batch in which all is stale only locks rows, and has to wait as well.
 */
export async function lockTables(
  trx: ClientBase,
  tables: readonly ProjectionName[],
): Promise<void> {
  // First, so that no projecting transaction holds one of these tables while it waits for another.
  const { rows } = await trx.query<{ forumId: number }>(
    'select forum_id as "forumId" from forums order by forum_id',
  );
  for (const { forumId } of rows) {
    await haltProjecting(trx, forumId);
  }
  for (const table of tables) {
    await trx.query(`lock table public.${table} in exclusive mode`);
  }
}
