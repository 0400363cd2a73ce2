import type { Logger } from '@forum-sync/service-host';
import type { PassLease } from '@forum-sync/database';
import type { Pool } from 'pg';
import type { ForumClient } from '../budget/forum-client.js';
import type { Walk } from './walk.js';

/** What a worker needs to go on with a pass that it holds. */
export interface PassWork {
  readonly pool: Pool;
  readonly client: ForumClient;
  readonly lease: PassLease;
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly walk: Walk;
}
