import {
  appendReads,
  clearDoubts,
  holdEventOrder,
  versionOf,
  type UpsertResult,
} from '@forum-sync/database';
import type { PoolClient } from 'pg';
import { dispatchRead } from './dispatch.js';
import { projectRows } from './project-rows.js';
import type { Read } from './read.js';

/**
 * Projects what was read over REST, in the caller's transaction: a checkpoint can commit with it. The
 * reads of one subject come in the order in which they were made. Those that changed a row, settled a doubt
 * or, overtaken by an event, said a fact all the same are kept raw: with the events they are what the tables
 * can be made from again.
 *
 * @returns of each read, in their order, what became of it
 * @throws what `againOnConflict` waits for, when another worker was at the same subjects: try the whole
 *   transaction again
 */
export async function projectReads(
  trx: PoolClient,
  forumId: number,
  reads: readonly Read[],
): Promise<UpsertResult[]> {
  const order = await holdEventOrder(trx, forumId);
  const rows = reads.map((read) => {
    const version = versionOf(order, { eventId: read.version, arrival: read.arrival });
    return dispatchRead(read, { forumId, version });
  });
  const results = await projectRows(trx, forumId, rows);
  const settled = await clearDoubts(trx, forumId, reads);
  const kept = reads.flatMap((read, index) => {
    const result = results[index];
    const changed = result?.state === 'applied' ? result.changed : [];
    const tells =
      result?.state === 'applied'
        ? changed?.length !== 0 || settled[index] === true
        : Object.values(rows[index]?.facts ?? {}).some((fact) => fact);
    return tells ? [{ ...read, changed }] : [];
  });
  await appendReads(trx, forumId, kept);
  return results;
}
