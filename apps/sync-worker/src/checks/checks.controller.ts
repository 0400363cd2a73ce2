import { Controller, Inject } from '@nestjs/common';
import type { Check } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { CONFIG, type Config } from '../config.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { Serves } from '../operator-api/serves.js';
import { VERSION } from '../status/version.js';
import { checkClock } from './check-clock.js';
import { checkDatabase } from './check-database.js';
import { checkWebhook } from './check-webhook.js';

@Controller()
export class ChecksController {
  constructor(
    @Inject(OPERATOR_POOL) private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Serves('runChecks')
  async run(): Promise<{ checks: Check[] }> {
    const { databaseUrl, receiverUrl } = this.config;
    const versions: Check = {
      name: 'versions',
      result: 'ok',
      detail: `Forum Sync ${VERSION}, Node ${process.versions.node}`,
      remedy: null,
    };
    const [database, clock, webhook] = await Promise.all([
      checkDatabase(this.pool, databaseUrl),
      checkClock(this.pool),
      checkWebhook(receiverUrl),
    ]);
    return { checks: [...database, clock, versions, webhook] };
  }
}
