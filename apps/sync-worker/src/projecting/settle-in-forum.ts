import type { PoolClient } from 'pg';
import { appendOutcomes, markDoubts, together, type EventOrder } from '@forum-sync/database';
import { findDoubts, type Projected } from './find-doubts.js';
import { outcomeWithRow } from './outcome-of.js';
import { placed } from './placed.js';
import type { WithRow } from './prepare.js';
import { projectRows } from './project-rows.js';

/**
 * Settles events of one forum that have a row each. What becomes of them is sent right behind their rows, so that
 * PostgreSQL always has something to do.
 */
export async function settleInForum(
  trx: PoolClient,
  forumId: number,
  order: EventOrder,
  events: readonly WithRow[],
): Promise<void> {
  const rows = events.map(({ row, id }) => placed(row, order, id));
  await projectRows(trx, forumId, rows, async (results) => {
    const projected = events.map((event, index): Projected => {
      const [row, result] = [rows[index], results[index]];
      if (!row || !result) {
        throw new Error(`event ${event.id} was projected without a result`);
      }
      return { event, row, result };
    });
    // Before anything of ours is sent: a throw between two statements leaves one that nobody waits for.
    const outcomes = projected.map(outcomeWithRow);
    await together(
      appendOutcomes(trx, outcomes),
      findDoubts(trx, forumId, order, projected).then((doubts) => markDoubts(trx, doubts)),
    );
  });
}
