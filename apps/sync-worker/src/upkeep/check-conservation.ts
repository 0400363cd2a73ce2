import { readConservation, replayIsOwed } from '@forum-sync/database';
import type { UpkeepTask } from './upkeep-task.js';

/**
 * Compares what was received with where it is: nothing else would notice an event that is just gone. And
 * says when events came that nobody understood.
 */
export function checkConservation(): UpkeepTask {
  /** Quarantined events a minute ago, by forum. */
  const before = new Map<number, number>();
  return async ({ pool, metrics, log }) => {
    const isReplaying = await replayIsOwed(pool);
    for (const { forumId, ...counts } of await readConservation(pool)) {
      metrics.counted(forumId, counts);
      if (counts.missing !== 0) {
        log.error({ forumId, ...counts }, 'received events are missing: see the view conservation');
      }
      const more = counts.quarantined - (before.get(forumId) ?? counts.quarantined);
      // What a replay takes out may come back as it was: that is no news.
      if (more > 0 || !isReplaying) {
        before.set(forumId, counts.quarantined);
      }
      if (more > 0) {
        log.error(
          { forumId, more, quarantined: counts.quarantined },
          'events came that are not understood: see event_log, state quarantined',
        );
      }
    }
  };
}
