import { describeError } from '@forum-sync/service-host';
import type { InboxWork } from './inbox-work.js';
import { workBacklog } from './work-backlog.js';
import { workInbox } from './work-inbox.js';

/** What dead workers left gets so much of each turn, a third where there is a backlog. */
const FOR_ABANDONED_MS = 1_000;

/**
 * What waits, for a while, then what dead workers left, a few at once and then each alone: it may end this process
 * too, so this loop has nothing else in hand then, and it never comes first after a start, for it would hold up all.
 */
export async function workInTurn(work: InboxWork): Promise<number> {
  const look = () => work.lowWater.look(work.pool);
  // Without a look claims go on from where they were; a database that is away ends the turn here.
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
