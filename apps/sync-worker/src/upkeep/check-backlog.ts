import { countDoubts, readOldestPending } from '@forum-sync/database';
import type { UpkeepTask } from './upkeep-task.js';

/** Says when events wait too long, and counts what is in doubt. */
export const checkBacklog: UpkeepTask = async ({ pool, metrics, log, settings }) => {
  const seconds = (await readOldestPending(pool)) ?? 0;
  metrics.oldestPending.set(seconds);
  if (seconds > settings.backlogAlarmS) {
    log.error(
      { seconds: Math.round(seconds) },
      'an event has waited too long: see event_log, state pending; more workers may help',
    );
  }
  metrics.doubts.reset();
  for (const { forumId, reason, count } of await countDoubts(pool)) {
    metrics.doubts.set({ forum: String(forumId), reason }, count);
  }
};
