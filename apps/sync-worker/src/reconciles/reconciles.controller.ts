import { Controller, Inject } from '@nestjs/common';
import { cancelPass, readLastPasses, requestPass } from '@forum-sync/database';
import type { Drift, Page, Reconcile } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { allowReveal } from '../audit/allow-reveal.js';
import { audit } from '../audit/audit.js';
import { FORUM_ID } from '../forum/forum-id.js';
import { CONFIG, type Config } from '../config.js';
import { Call, type CallTo } from '../operator-api/call.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { Serves } from '../operator-api/serves.js';
import { needsKey } from '../passes/needs-key.js';
import { oneAtATime } from '../passes/one-at-a-time.js';
import { listPasses, readPass } from '../passes/read-pass.js';
import { resumeFailed } from '../passes/resume-failed.js';
import { dueDepth } from './due-depth.js';
import { listDrift } from './list-drift.js';
import { PUBLIC_LISTS } from './plan-reconciles.js';

/** Comparing forum and tables, and what came of it. A worker carries it out. */
@Controller()
export class ReconcilesController {
  constructor(
    @Inject(OPERATOR_POOL) private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Serves('startReconcile')
  async start(@Call() { body, who }: CallTo<'startReconcile'>): Promise<Reconcile> {
    needsKey(this.config);
    const last = await readLastPasses(this.pool, FORUM_ID);
    const id = await requestPass(this.pool, {
      forumId: FORUM_ID,
      purpose: 'reconcile',
      state: 'running',
      depth: body.depth ?? dueDepth(last, this.config.reconcile),
      dryRun: body.dryRun,
      lists: body.lists ?? PUBLIC_LISTS,
      reason: 'command',
      outageId: null,
      requestedBy: who.name,
    });
    if (id === null) {
      throw oneAtATime('reconcile');
    }
    const about = `reconcile ${id}${body.dryRun ? ', a dry run' : ''}`;
    await audit(this.pool, who, { act: 'reconcile.start', about });
    return this.#read(id);
  }

  @Serves('resumeReconcile')
  async resume(@Call() { params, who }: CallTo<'resumeReconcile'>): Promise<Reconcile> {
    needsKey(this.config);
    await this.#read(params.id);
    await resumeFailed(this.pool, who, 'reconcile', params.id);
    return this.#read(params.id);
  }

  @Serves('cancelReconcile')
  async cancel(@Call() { params, who }: CallTo<'cancelReconcile'>): Promise<Reconcile> {
    await this.#read(params.id);
    if (await cancelPass(this.pool, params.id)) {
      await audit(this.pool, who, { act: 'reconcile.cancel', about: `reconcile ${params.id}` });
    }
    return this.#read(params.id);
  }

  @Serves('listReconciles')
  list(@Call() { query }: CallTo<'listReconciles'>): Promise<Page<Reconcile>> {
    return listPasses(this.pool, 'reconcile', query, this.#rate());
  }

  @Serves('readReconcile')
  read(@Call() { params }: CallTo<'readReconcile'>): Promise<Reconcile> {
    return this.#read(params.id);
  }

  @Serves('listDrift')
  async drift(@Call() { params, query, who }: CallTo<'listDrift'>): Promise<Page<Drift>> {
    const about = `the drift of reconcile ${params.id}`;
    const reveal = await allowReveal(this.pool, who, query.reveal, about);
    return listDrift(this.pool, params.id, query, reveal);
  }

  #read(id: string): Promise<Reconcile> {
    return readPass(this.pool, 'reconcile', id, this.#rate());
  }

  #rate(): number | null {
    return this.config.forum?.callsPerSecond ?? null;
  }
}
