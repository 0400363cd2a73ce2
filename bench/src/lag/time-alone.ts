import { createDataSource, LowWater, poolOf } from '@forum-sync/database';
import { createLog } from '@forum-sync/service-host';
import type { Pool } from 'pg';
import { Backlog } from '../../../apps/sync-worker/dist/inbox/backlog.js';
import type { InboxWork } from '../../../apps/sync-worker/dist/inbox/inbox-work.js';
import { Releases } from '../../../apps/sync-worker/dist/inbox/releases.js';
import { workInbox } from '../../../apps/sync-worker/dist/inbox/work-inbox.js';
import { makeEvents } from '../drain/make-events.js';
import { storeEvents } from '../drain/store-events.js';
import { median } from '../report/median.js';
import { settlePlainly } from './settle-plainly.js';

/** Events of each, in turn. */
const EVENTS = 200;

export interface Alone {
  /** Median of the time that a worker takes for one event that waits alone, in ms. */
  readonly worker: number;
  /** Of one plain transaction for such an event. */
  readonly plain: number;
}

/** Settles events one by one, by the worker's own steps and by a plain transaction in turn. */
export async function timeAlone(url: string, first: number): Promise<Alone> {
  const dataSource = createDataSource({
    url,
    applicationName: 'alone',
    freshPlans: true,
    sendsTogether: true,
  });
  const pool = poolOf(await dataSource.initialize());
  const work = workOf(pool);
  const took: { worker: number[]; plain: number[] } = { worker: [], plain: [] };
  for (const [index, event] of makeEvents({ first, count: 2 * EVENTS }).entries()) {
    await storeEvents(pool, [event]);
    const by = index % 2 === 0 ? 'worker' : 'plain';
    const began = performance.now();
    await (by === 'worker' ? workInbox(work, 'waiting') : settlePlainly(pool));
    took[by].push(performance.now() - began);
  }
  await dataSource.destroy();
  return { worker: median(took.worker), plain: median(took.plain) };
}

/** What a worker has at hand, without those who watch it. */
function workOf(pool: Pool): InboxWork {
  const never = new AbortController().signal;
  return {
    pool,
    settings: { batchSize: 2_000, leaseMs: 30_000, pollIntervalMs: 1_000, maxAttempts: 10 },
    log: createLog('alone', 'silent'),
    lowWater: new LowWater(1_000),
    turned: () => {},
    backlog: new Backlog(),
    releases: new Releases(),
    leases: { holds: () => {}, letsGo: () => {} },
    stopping: never,
    giveBack: never,
  };
}
