import { describeError } from '@forum-sync/service-host';
import type { InboxWork } from './inbox-work.js';
import { workBacklog } from './work-backlog.js';
import { workInbox } from './work-inbox.js';

/** What dead workers left gets this much of each turn: a third where there is a backlog. */
const FOR_ABANDONED_MS = 1_000;

/**
 * One turn: what waits, for a while, then what dead workers left, a few at once and then each alone. Such an event may
 * end this process too, so the loop holds nothing else meanwhile, and it never comes first after a start, or it would
 * hold up everything.
 */
export async function workInTurn(work: InboxWork): Promise<number> {
  const look = () => work.lowWater.look(work.pool);
  // If the look fails, claims go on from the old mark; if the database is away, the next step ends the turn.
  const [before] = await Promise.allSettled([look()]);
  let taken = await workBacklog(work);
  // Again, so that what was abandoned meanwhile is tried in this turn, not in the next.
  const [after] = await Promise.allSettled(work.stopping.aborted ? [] : [look()]);
  const failed = [before, after].find((looked) => looked?.status === 'rejected');
  if (failed) {
    work.log.warn(describeError(failed.reason), 'the inbox could not be looked through');
  }
  const began = performance.now();
  while (performance.now() - began < FOR_ABANDONED_MS && !work.stopping.aborted) {
    const abandoned = await workInbox(work, 'abandoned');
    if (abandoned === 0) {
      break;
    }
    taken += abandoned;
  }
  return taken;
}
