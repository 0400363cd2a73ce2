import { readLateShare } from '@forum-sync/database';
import type { UpkeepTask } from './upkeep-task.js';

/** Fewer events say nothing yet. */
const FEWEST_EVENTS = 100;
/** A vendor that repeats what failed makes some late; ids that mean nothing make half of them late. */
const LARGEST_SHARE = 0.1;

/** Says when a forum's event ids do not follow time, for then they must not decide what is newer. */
export const checkEventOrder: UpkeepTask = async ({ pool, metrics, log }) => {
  for (const { forumId, order, events, share } of await readLateShare(pool)) {
    metrics.lateShare.set({ forum: String(forumId) }, share);
    if (order === 'event_id' && events >= FEWEST_EVENTS && share > LARGEST_SHARE) {
      log.warn(
        { forumId, events, share },
        'event ids do not follow arrival: order the forum by it, `npm run cli -- event-order arrival`, ' +
          'then `npm run cli -- rebuild`',
      );
    }
  }
};
