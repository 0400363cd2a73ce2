import {
  holdEventOrder,
  type LoggedEvent,
  type ProjectedRow,
  type ProjectionName,
} from '@forum-sync/database';
import type { PoolClient } from 'pg';
import { dispatch } from '../projecting/dispatch.js';
import { judgeEvent } from '../projecting/judge-event.js';
import { placed } from '../projecting/placed.js';
import { projectRows } from '../projecting/project-rows.js';

/**
 * Puts events of the log into the tables that are built, by the projectors and the one way into a table.
 * Only those that went this way before: what never did, or was not understood, has made no row.
 */
export async function foldEvents(
  trx: PoolClient,
  tables: ReadonlySet<ProjectionName>,
  events: readonly LoggedEvent[],
): Promise<void> {
  const projected = events.filter((event) => event.projected);
  for (const [forumId, ofForum] of Map.groupBy(projected, (event) => event.forumId)) {
    const order = await holdEventOrder(trx, forumId);
    const rows = ofForum.flatMap((event): ProjectedRow[] => {
      const judged = judgeEvent(event);
      if (!judged.understood) {
        // An older version understood it; this one would make no row of it either.
        return [];
      }
      const { receivedAt: observedAt } = event;
      const row = dispatch(judged.event, { forumId, source: 'webhook', observedAt });
      return [placed(row, order, event.id)];
    });
    await projectRows(
      trx,
      forumId,
      rows.filter(({ table }) => tables.has(table)),
    );
  }
}
