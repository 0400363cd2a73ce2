import { Controller, Inject } from '@nestjs/common';
import type { Series, Status } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { CONFIG, type Config } from '../config.js';
import { Call, type CallTo } from '../operator-api/call.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { Serves } from '../operator-api/serves.js';
import { readSeries } from './read-series.js';
import { readStatus } from './read-status.js';

@Controller()
export class StatusController {
  constructor(
    @Inject(OPERATOR_POOL) private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Serves('readStatus')
  status(): Promise<Status> {
    return readStatus(this.pool, this.config);
  }

  @Serves('readSeries')
  async series(@Call() { query }: CallTo<'readSeries'>): Promise<Series> {
    return { minutes: await readSeries(this.pool, query.minutes) };
  }
}
