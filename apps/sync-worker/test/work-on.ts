import { LowWater } from '@forum-sync/database';
import { createLog } from '@forum-sync/service-host';
import type { Pool } from 'pg';
import type { InboxSettings } from '../src/config.js';
import { Backlog } from '../src/inbox/backlog.js';
import type { InboxWork } from '../src/inbox/inbox-work.js';
import { Releases } from '../src/inbox/releases.js';

const log = createLog('test');
log.level = 'silent';

/** A worker's turn over the inbox of a test, with nobody who watches it. */
export function workOn(
  pool: Pool,
  settings: InboxSettings,
  stopping: AbortSignal = new AbortController().signal,
): InboxWork {
  return {
    pool,
    settings,
    log,
    lowWater: new LowWater(settings.pollIntervalMs),
    turned: () => {},
    backlog: new Backlog(),
    releases: new Releases(),
    leases: { holds: () => {}, letsGo: () => {} },
    stopping,
    giveBack: new AbortController().signal,
  };
}
