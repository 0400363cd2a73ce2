import { noteOutages, pruneHeartbeats, readSilence } from '@forum-sync/database';
import type { UpkeepTask } from './upkeep-task.js';

/** Two heartbeats may be late, and a restart takes its time. */
const SILENCE_ALARM_S = 60;

/** Says since when no receiver takes deliveries, and when the vendor gives the first of them up. */
export const checkReceiver: UpkeepTask = async ({ pool, metrics, log }) => {
  for (const { beganAt, endedAt, lostFrom } of await noteOutages(pool)) {
    if (endedAt && lostFrom) {
      log.error(
        { beganAt, endedAt },
        'the receiver was away for more than 72 hours: events from its beginning on are lost',
      );
    } else if (endedAt) {
      log.warn({ beganAt, endedAt }, 'the receiver was away; the vendor repeats what it missed');
    }
  }
  const silence = await readSilence(pool);
  metrics.receiverSilence.set(silence?.seconds ?? 0);
  if (silence && silence.seconds > SILENCE_ALARM_S) {
    log.error(
      { since: silence.since, firstEventsLostAt: silence.lostFrom },
      'no receiver takes deliveries: start it before the first events are lost',
    );
  }
  await pruneHeartbeats(pool);
};
