import {
  holdEventOrder,
  type LoggedEvent,
  type ProjectedRow,
  type ProjectionName,
} from '@forum-sync/database';
import { breather } from '@forum-sync/service-host';
import type { PoolClient } from 'pg';
import { projectRows } from '../projecting/project-rows.js';
import { rowsOfEvent } from './logged-rows.js';

/**
 * Puts events of the log into the tables that are built, by the projectors and the one way into a table.
 * Only those that went this way before: what never did, or was not understood, has made no row.
 */
export async function foldEvents(
  trx: PoolClient,
  tables: ReadonlySet<ProjectionName>,
  events: readonly LoggedEvent[],
): Promise<void> {
  const breathe = breather();
  const projected = events.filter((event) => event.projected);
  for (const [forumId, ofForum] of Map.groupBy(projected, (event) => event.forumId)) {
    const order = await holdEventOrder(trx, forumId);
    const rows: ProjectedRow[] = [];
    for (const event of ofForum) {
      await breathe();
      rows.push(...rowsOfEvent(event, forumId, order));
    }
    await projectRows(
      trx,
      forumId,
      rows.filter(({ table }) => tables.has(table)),
    );
  }
}
