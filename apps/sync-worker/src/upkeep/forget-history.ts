import { forgetDetails } from '@forum-sync/database';
import type { UpkeepTask } from './upkeep-task.js';

/** Outcomes, or reads, in one statement. */
const BATCH = 5_000;
/** Batches in a minute: ten million outcomes are gone through in less than four hours. */
const BATCHES = 10;

/**
 * Forgets the details of what is older than the history is kept: a bit each minute, from the oldest to the newest,
 * then from the beginning again, for a replay makes old events' outcomes new.
 */
export function forgetHistory(): UpkeepTask {
  const parts = (['outcomes', 'reads'] as const).map((table) => ({ table, after: '0' }));
  return async ({ pool, settings }) => {
    for (const part of parts) {
      for (let batch = 0; batch === 0 || (batch < BATCHES && part.after !== '0'); batch += 1) {
        part.after = await forgetDetails(pool, part.table, settings.historyDays, part.after, BATCH);
      }
    }
  };
}
