import type { Logger } from '@forum-sync/service-host';
import type { Pool } from 'pg';
import type { UpkeepSettings } from '../config.js';
import type { EventMetrics } from './event-metrics.js';

/** What a task of the upkeep needs. */
export interface UpkeepWork {
  readonly pool: Pool;
  readonly metrics: EventMetrics;
  readonly log: Logger;
  readonly settings: UpkeepSettings;
}

/** Done once a minute, by each worker: several at once must not matter. */
export type UpkeepTask = (work: UpkeepWork) => Promise<void>;
