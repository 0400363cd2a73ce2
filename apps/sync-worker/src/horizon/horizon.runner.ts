import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { poolOf, readOutages } from '@forum-sync/database';
import { describeError, LOG, Loop, type Logger } from '@forum-sync/service-host';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { FORUM_ID } from '../forum/forum-id.js';
import { CONFIG, type Config } from '../config.js';
import { LoopWatch, type Turned } from '../loops/loop-watch.js';
import { planReconciles } from '../reconciles/plan-reconciles.js';
import { describeOutage } from './describe-outage.js';

const REST_MS = 2_000;

/** Watches for outages of the receivers, logs what they mean, and asks for the reconciles that make up for them. */
@Injectable()
export class HorizonRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** What was said last of each outage. */
  readonly #said = new Map<string, string>();
  readonly #loop = new Loop();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
    private readonly loopWatch: LoopWatch,
  ) {}

  onApplicationBootstrap(): void {
    this.#loop.begin(() => this.loopWatch.run('horizon', (turned) => this.#run(turned)));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#loop.end();
  }

  async #run(turned: Turned): Promise<void> {
    const { signal } = this.#loop;
    while (!signal.aborted) {
      turned();
      if (this.dataSource.isInitialized) {
        await this.#watch(poolOf(this.dataSource)).catch((error: unknown) => {
          this.log.warn(describeError(error), 'the horizon cannot be watched; trying again');
        });
      }
      await this.#loop.rest(REST_MS);
    }
  }

  async #watch(pool: Pool): Promise<void> {
    const { forum, reconcile } = this.config;
    for (const outage of await readOutages(pool, FORUM_ID)) {
      const text = describeOutage(outage, forum !== null);
      if (this.#said.get(outage.outageId) !== text) {
        this.#said.set(outage.outageId, text);
        this.log.error({ outage: outage.outageId }, text);
      }
    }
    if (forum) {
      await planReconciles(pool, reconcile, this.log);
    }
  }
}
