import {
  inTransaction,
  nextLoggedEvents,
  nextLoggedReads,
  noteFolded,
  noteUnsettled,
  writeToShadow,
  type RunningRebuild,
} from '@forum-sync/database';
import type { Pool, PoolClient } from 'pg';
import { foldEvents } from './fold-events.js';
import { foldReads } from './fold-reads.js';

/** How far a log is folded: ids of the last event and the last read. */
export interface LogPosition {
  readonly events: string;
  readonly reads: string;
}

/** Observations that are folded at a time. */
export const BATCH_SIZE = 500;

/**
 * Folds a stretch of the log, a batch in each transaction, and returns how many observations that were. The
 * events that it meets unsettled are noted: they may be settled before the end.
 */
export async function foldLog(
  pool: Pool,
  rebuild: RunningRebuild,
  from: LogPosition,
  upTo: LogPosition,
  goOn: () => void,
): Promise<number> {
  const tables = new Set(rebuild.tables);
  let folded = 0;
  const inBatches = async (
    start: string,
    fold: (trx: PoolClient, after: string) => Promise<readonly { readonly id: string }[]>,
  ) => {
    for (let after: string | undefined = start; after !== undefined;) {
      goOn();
      const since: string = after;
      after = await inTransaction(pool, async (trx) => {
        await writeToShadow(trx);
        const batch = await fold(trx, since);
        await noteFolded(trx, rebuild, batch.length);
        folded += batch.length;
        return batch.at(-1)?.id;
      });
    }
  };
  await inBatches(from.events, async (trx, after) => {
    const events = await nextLoggedEvents(trx, after, upTo.events, BATCH_SIZE);
    await foldEvents(trx, tables, events);
    await noteUnsettled(
      trx,
      events.filter(({ projected }) => !projected).map(({ id }) => id),
    );
    return events;
  });
  await inBatches(from.reads, async (trx, after) => {
    const reads = await nextLoggedReads(trx, after, upTo.reads, BATCH_SIZE);
    await foldReads(trx, tables, reads);
    return reads;
  });
  return folded;
}
