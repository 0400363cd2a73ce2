import { forgetOutcomes } from '@forum-sync/database';
import type { UpkeepTask } from './upkeep-task.js';

/** Outcomes in one statement. */
const BATCH = 5_000;
/** Batches in a minute: ten million outcomes are gone through in less than four hours. */
const BATCHES = 10;

/**
 * Forgets the details of outcomes that are older than the history is kept: a bit each minute, from the
 * oldest event to the newest, then from the beginning again, for a replay makes old events' outcomes new.
 */
export function forgetHistory(): UpkeepTask {
  let after = '0';
  return async ({ pool, settings }) => {
    for (let batch = 0; batch < BATCHES; batch += 1) {
      after = await forgetOutcomes(pool, settings.historyDays, after, BATCH);
      if (after === '0') {
        return;
      }
    }
  };
}
