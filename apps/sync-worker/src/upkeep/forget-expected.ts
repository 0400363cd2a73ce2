import { forgetMarks } from '@forum-sync/database';
import type { UpkeepTask } from './upkeep-task.js';

/** Marks in one statement. */
const BATCH = 100_000;
/** Batches in a minute. */
const BATCHES = 10;

/** Forgets what passes that are over expected to meet: a bit each minute, for it may be as much as all tables hold. */
export const forgetExpected: UpkeepTask = async ({ pool }) => {
  let forgotten = BATCH;
  for (let batch = 0; batch < BATCHES && forgotten === BATCH; batch += 1) {
    forgotten = await forgetMarks(pool, BATCH);
  }
};
