import { Controller, Inject } from '@nestjs/common';
import type { AuditEntry, Page } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { Call, type CallTo } from '../operator-api/call.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { pageByKey } from '../operator-api/page-by-key.js';
import { Serves } from '../operator-api/serves.js';

@Controller()
export class AuditController {
  constructor(@Inject(OPERATOR_POOL) private readonly pool: Pool) {}

  @Serves('listAudit')
  list(@Call() { query }: CallTo<'listAudit'>): Promise<Page<AuditEntry>> {
    return pageByKey(query, (before, limit) =>
      this.pool.query<AuditEntry>(
        `select id, at, who, act, about, count::float from audit
         where id < $1 order by id desc limit $2`,
        [before, limit],
      ),
    );
  }
}
