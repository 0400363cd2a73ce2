import {
  holdEventOrder,
  versionOf,
  type LoggedRead,
  type ProjectionName,
} from '@forum-sync/database';
import type { PoolClient } from 'pg';
import { dispatchRead } from '../projecting/dispatch.js';
import { projectRows } from '../projecting/project-rows.js';
import { readKeptObject } from './read-kept-object.js';

/** Puts reads that were kept into the tables that are built, as `projectReads` did when they were made. */
export async function foldReads(
  trx: PoolClient,
  tables: ReadonlySet<ProjectionName>,
  reads: readonly LoggedRead[],
): Promise<void> {
  for (const [forumId, ofForum] of Map.groupBy(reads, (read) => read.forumId)) {
    const order = await holdEventOrder(trx, forumId);
    const rows = ofForum.map((kept) => {
      const version = versionOf(order, { eventId: kept.version, arrival: kept.arrival });
      return dispatchRead(readKeptObject(kept), { forumId, version });
    });
    await projectRows(
      trx,
      forumId,
      rows.filter(({ table }) => tables.has(table)),
    );
  }
}
