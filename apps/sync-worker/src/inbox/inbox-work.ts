import type { Logger } from '@forum-sync/service-host';
import type { LowWater } from '@forum-sync/database';
import type { Pool } from 'pg';
import type { InboxSettings } from '../config.js';
import type { HangWatch } from '../loops/hang-watch.js';
import type { Turned } from '../loops/loop-watch.js';
import type { Backlog } from './backlog.js';
import type { Releases } from './releases.js';

/** What one turn over the inbox needs. */
export interface InboxWork {
  readonly pool: Pool;
  readonly settings: InboxSettings;
  readonly log: Logger;
  /** Where claims begin. */
  readonly lowWater: LowWater;
  /** Called with each batch: the loop goes on. */
  readonly turned: Turned;
  /** Set with each batch of what waits. */
  readonly backlog: Backlog;
  /** How events go back to the inbox. */
  readonly releases: Releases;
  /** Told of each lease that is held. */
  readonly leases: Pick<HangWatch, 'holds' | 'letsGo'>;
  /** Aborted when the service stops: what is in hand is ended, and nothing more is taken. */
  readonly stopping: AbortSignal;
  /** Aborted when the service cannot wait any longer: what is held goes back untried. */
  readonly giveBack: AbortSignal;
}
