import {
  LISTS,
  readOutages,
  readLastPasses,
  requestPass,
  type Outage,
  type ListName,
} from '@forum-sync/database';
import type { Logger } from '@forum-sync/service-host';
import type { Pool } from 'pg';
import { FORUM_ID } from '../forum/forum-id.js';
import type { Config } from '../config.js';
import { dueDepth, isReconcileDue, pauseAfter } from './due-depth.js';

/** What everybody may read. A pass by schedule leaves private conversations out: they cost a call for each user. */
export const PUBLIC_LISTS: readonly ListName[] = LISTS.filter(
  (list) => list !== 'conversations' && list !== 'messages',
);
/**
 * The vendor repeats hourly what it has not given up. If the forum were read before that is over, each of these
 * events would be older than its row, and would cost a refetch.
 */
const REPEATS_ARE_OVER_MS = 2 * 3_600_000;

/** Asks for the reconcile that is due: to make up for an outage, or by schedule. At most one is at work. */
export async function planReconciles(
  pool: Pool,
  settings: Config['reconcile'],
  log: Logger,
): Promise<void> {
  const by = { forumId: FORUM_ID, purpose: 'reconcile', dryRun: false, state: 'running' } as const;
  const last = await readLastPasses(pool, FORUM_ID);
  for (const outage of await readOutages(pool, FORUM_ID)) {
    if (outage.lostFrom && areRepeatsOver(outage) && isUncovered(outage, pauseAfter(last))) {
      const { outageId } = outage;
      const asked = {
        lists: LISTS,
        depth: 'full',
        reason: 'outage',
        requestedBy: 'the horizon',
      } as const;
      const id = await requestPass(pool, { ...by, ...asked, outageId });
      if (id !== null) {
        log.warn(
          { pass: id, outage: outageId },
          'events were lost: a full reconcile makes up for them',
        );
      }
    }
  }
  if (isReconcileDue(last, settings)) {
    await requestPass(pool, {
      ...by,
      lists: PUBLIC_LISTS,
      depth: dueDepth(last, settings),
      reason: 'schedule',
      outageId: null,
      requestedBy: 'the schedule',
    });
  }
}

function areRepeatsOver({ endedAt, now }: Outage): boolean {
  return endedAt !== null && now.getTime() - endedAt.getTime() > REPEATS_ARE_OVER_MS;
}

/** No reconcile makes up for it yet; one that failed or was cancelled is asked for again after a pause. */
function isUncovered({ passState, passEndedAt, now }: Outage, pauseMs: number): boolean {
  const broken = passState === 'failed' || passState === 'cancelled';
  const since = passEndedAt ? now.getTime() - passEndedAt.getTime() : 0;
  return passState === null || (broken && since > pauseMs);
}
