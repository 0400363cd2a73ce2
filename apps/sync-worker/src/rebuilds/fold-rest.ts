import {
  nextLoggedEvents,
  nextLoggedReads,
  nextUnsettledEvents,
  type RunningRebuild,
} from '@forum-sync/database';
import type { PoolClient } from 'pg';
import { foldEvents } from './fold-events.js';
import { foldReads } from './fold-reads.js';
import { BATCH_SIZE, type LogPosition } from './fold-log.js';

/** Beyond every bigint id. */
const END = '9223372036854775807';

/** Folds what is left, in one transaction that holds all writers: what came last, and what was settled late. */
export async function foldRest(
  trx: PoolClient,
  rebuild: RunningRebuild,
  from: LogPosition,
): Promise<number> {
  const tables = new Set(rebuild.tables);
  let folded = 0;
  const inBatches = async <Item extends { readonly id: string }>(
    start: string,
    next: (after: string) => Promise<Item[]>,
    fold: (trx: PoolClient, into: typeof tables, batch: readonly Item[]) => Promise<void>,
  ) => {
    for (let batch = await next(start); batch.length > 0; batch = await next(batch.at(-1)!.id)) {
      await fold(trx, tables, batch);
      folded += batch.length;
    }
  };
  await inBatches('0', (after) => nextUnsettledEvents(trx, after, BATCH_SIZE), foldEvents);
  await inBatches(
    from.events,
    (after) => nextLoggedEvents(trx, after, END, BATCH_SIZE),
    foldEvents,
  );
  await inBatches(from.reads, (after) => nextLoggedReads(trx, after, END, BATCH_SIZE), foldReads);
  return folded;
}
