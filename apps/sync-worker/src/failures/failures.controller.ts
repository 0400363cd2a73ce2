import { Controller, Inject } from '@nestjs/common';
import type { FailureGroup } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { Serves } from '../operator-api/serves.js';
import { listFailures } from './list-failures.js';

@Controller()
export class FailuresController {
  constructor(@Inject(OPERATOR_POOL) private readonly pool: Pool) {}

  @Serves('listFailures')
  async list(): Promise<{ groups: FailureGroup[] }> {
    return { groups: await listFailures(this.pool) };
  }
}
