import { Controller, Inject } from '@nestjs/common';
import type { Check, ForumAccess } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { audit } from '../audit/audit.js';
import { CONFIG, type Config } from '../config.js';
import { Call, type CallTo } from '../operator-api/call.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { Serves } from '../operator-api/serves.js';
import { checkForumAccess } from './check-forum-access.js';

/** How the forum is read over REST, and whether it lets us. */
@Controller()
export class ForumAccessController {
  constructor(
    @Inject(OPERATOR_POOL) private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Serves('readForumAccess')
  read(): ForumAccess {
    const { forum } = this.config;
    return {
      configured: forum !== null,
      url: forum?.apiUrl ?? null,
      callsPerSecond: forum?.callsPerSecond ?? null,
    };
  }

  @Serves('checkForumAccess')
  async check(@Call() { who }: CallTo<'checkForumAccess'>): Promise<Check> {
    const { forum } = this.config;
    if (forum) {
      await audit(this.pool, who, { act: 'forum_access.check', count: 1 });
    }
    return checkForumAccess(this.pool, forum);
  }
}
