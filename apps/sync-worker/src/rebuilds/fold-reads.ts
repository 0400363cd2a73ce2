import { holdEventOrder, type LoggedRead, type ProjectionName } from '@forum-sync/database';
import type { PoolClient } from 'pg';
import { projectRows } from '../projecting/project-rows.js';
import { rowOfRead } from './logged-rows.js';

/** Puts reads that were kept into the tables that are built, as `projectReads` did when they were made. */
export async function foldReads(
  trx: PoolClient,
  tables: ReadonlySet<ProjectionName>,
  reads: readonly LoggedRead[],
): Promise<void> {
  for (const [forumId, ofForum] of Map.groupBy(reads, (read) => read.forumId)) {
    const order = await holdEventOrder(trx, forumId);
    const rows = ofForum.map((kept) => rowOfRead(kept, forumId, order));
    await projectRows(
      trx,
      forumId,
      rows.filter(({ table }) => tables.has(table)),
    );
  }
}
