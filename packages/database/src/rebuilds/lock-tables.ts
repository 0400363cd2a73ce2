import type { ClientBase } from 'pg';
import { holdEventOrder } from '../forums/event-order.js';
import { lockBurial } from '../projections/bury-posts.js';
import type { ProjectionName } from '../projections/projection-table.js';

/**
 * Holds everybody who writes these tables until the transaction ends, in the order in which they lock;
 * readers go on. What was settled before is committed, and can be seen, from here on.
 *
 * Exclusive, not share: a batch in which all is stale only locks rows, and has to wait as well.
 */
export async function lockTables(
  trx: ClientBase,
  tables: readonly ProjectionName[],
): Promise<void> {
  // In the order of who projects: what orders a forum, its burials, its tables.
  const { rows } = await trx.query<{ forumId: number }>(
    'select forum_id as "forumId" from forums order by forum_id',
  );
  for (const { forumId } of rows) {
    await holdEventOrder(trx, forumId);
    await lockBurial(trx, forumId, 'deletes topics');
  }
  for (const table of tables) {
    await trx.query(`lock table public.${table} in exclusive mode`);
  }
}
