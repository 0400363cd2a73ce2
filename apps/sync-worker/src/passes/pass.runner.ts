import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { poolOf, type PassPurpose } from '@forum-sync/database';
import { describeError, LOG, Loop, type Logger } from '@forum-sync/service-host';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { forumClient } from '../budget/forum-client.js';
import { CONFIG, type Config } from '../config.js';
import { LoopWatch, type Turned } from '../loops/loop-watch.js';
import { workPass } from './work-pass.js';

/** How soon a new pass, or one whose worker died, is noticed. */
const REST_MS = 500;

/** Carries out backfills and reconciles, side by side: the budget decides whose turn it is. */
@Injectable()
export class PassRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #loop = new Loop();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
    private readonly loopWatch: LoopWatch,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.forum) {
      this.#loop.begin(() =>
        Promise.all([
          this.loopWatch.run('backfills', (turned) => this.#run('backfill', turned)),
          this.loopWatch.run('reconciles', (turned) => this.#run('reconcile', turned)),
        ]),
      );
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#loop.end();
  }

  async #run(purpose: PassPurpose, turned: Turned): Promise<void> {
    const { signal } = this.#loop;
    while (!signal.aborted) {
      turned();
      const worked = await this.#turn(purpose, turned).catch((error: unknown) => {
        this.log.warn(describeError(error), `a ${purpose} cannot go on; trying again`);
        return false;
      });
      if (!worked) {
        await this.#loop.rest(REST_MS);
      }
    }
  }

  async #turn(purpose: PassPurpose, turned: Turned): Promise<boolean> {
    const { forum, inbox } = this.config;
    if (!forum || !this.dataSource.isInitialized) {
      return false;
    }
    const pool = poolOf(this.dataSource);
    return workPass({
      pool,
      purpose,
      client: forumClient(pool, forum, purpose, turned),
      leaseMs: inbox.leaseMs,
      log: this.log,
      signal: this.#loop.signal,
      turned,
    });
  }
}
