import { Controller, Inject } from '@nestjs/common';
import { cancelPass, LISTS, requestPass, startPass } from '@forum-sync/database';
import type { Backfill, Page } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { audit } from '../audit/audit.js';
import { FORUM_ID } from '../forum/forum-id.js';
import { CONFIG, type Config } from '../config.js';
import { Call, type CallTo } from '../operator-api/call.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { Refused } from '../operator-api/refused.js';
import { Serves } from '../operator-api/serves.js';
import { needsKey } from '../passes/needs-key.js';
import { oneAtATime } from '../passes/one-at-a-time.js';
import { listPasses, readPass } from '../passes/read-pass.js';
import { resumeFailed } from '../passes/resume-failed.js';

/** Reading the forum's past: planned, shown with its costs, then started. A worker carries it out. */
@Controller()
export class BackfillsController {
  constructor(
    @Inject(OPERATOR_POOL) private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Serves('planBackfill')
  async plan(@Call() { body, who }: CallTo<'planBackfill'>): Promise<Backfill> {
    needsKey(this.config);
    const id = await requestPass(this.pool, {
      forumId: FORUM_ID,
      purpose: 'backfill',
      state: 'planning',
      depth: 'full',
      dryRun: false,
      lists: body.lists ?? LISTS,
      reason: 'command',
      outageId: null,
      requestedBy: who.name,
    });
    if (id === null) {
      throw oneAtATime('backfill');
    }
    await audit(this.pool, who, { act: 'backfill.plan', about: `backfill ${id}` });
    return this.#read(id);
  }

  @Serves('startBackfill')
  async start(@Call() { params, who }: CallTo<'startBackfill'>): Promise<Backfill> {
    const { state } = await this.#read(params.id);
    if (!(await startPass(this.pool, params.id))) {
      throw new Refused(409, 'conflict', `This backfill is ${state}, so it cannot be started.`);
    }
    await audit(this.pool, who, { act: 'backfill.start', about: `backfill ${params.id}` });
    return this.#read(params.id);
  }

  @Serves('resumeBackfill')
  async resume(@Call() { params, who }: CallTo<'resumeBackfill'>): Promise<Backfill> {
    needsKey(this.config);
    await this.#read(params.id);
    await resumeFailed(this.pool, who, 'backfill', params.id);
    return this.#read(params.id);
  }

  @Serves('cancelBackfill')
  async cancel(@Call() { params, who }: CallTo<'cancelBackfill'>): Promise<Backfill> {
    await this.#read(params.id);
    if (await cancelPass(this.pool, params.id)) {
      await audit(this.pool, who, { act: 'backfill.cancel', about: `backfill ${params.id}` });
    }
    return this.#read(params.id);
  }

  @Serves('listBackfills')
  list(@Call() { query }: CallTo<'listBackfills'>): Promise<Page<Backfill>> {
    return listPasses(this.pool, 'backfill', query, this.#rate());
  }

  @Serves('readBackfill')
  read(@Call() { params }: CallTo<'readBackfill'>): Promise<Backfill> {
    return this.#read(params.id);
  }

  #read(id: string): Promise<Backfill> {
    return readPass(this.pool, 'backfill', id, this.#rate());
  }

  #rate(): number | null {
    return this.config.forum?.callsPerSecond ?? null;
  }
}
