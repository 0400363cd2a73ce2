import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { poolOf, type RefetchLane } from '@forum-sync/database';
import { ForumApiError } from '@forum-sync/forum-api';
import { describeError, LOG, Loop, type Logger } from '@forum-sync/service-host';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { forumClient } from '../budget/forum-client.js';
import { whatToDo } from '../budget/what-to-do.js';
import { CONFIG, type Config, type ForumAccess } from '../config.js';
import { LoopWatch, type Turned } from '../loops/loop-watch.js';
import { refetchNext } from './refetch-next.js';
import { Refusals } from './refusals.js';

const REST_MS = 500;

/** Reads doubtful subjects; those that only lack their place do not hold up the others. */
@Injectable()
export class RefetchRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #loop = new Loop();
  readonly #refusals = new Refusals();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
    private readonly loopWatch: LoopWatch,
  ) {}

  onApplicationBootstrap(): void {
    const { forum } = this.config;
    if (forum) {
      this.#loop.begin(() =>
        Promise.all([
          this.loopWatch.run('refetches', (turned) => this.#run(forum, 'refetch', turned)),
          this.loopWatch.run('enrichments', (turned) => this.#run(forum, 'enrichment', turned)),
        ]),
      );
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#loop.end();
  }

  async #run(access: ForumAccess, lane: RefetchLane, turned: Turned): Promise<void> {
    const { signal } = this.#loop;
    while (!signal.aborted) {
      turned();
      const read = await this.#turn(access, lane, turned).catch((error: unknown) =>
        this.#failed(error),
      );
      if (!read) {
        await this.#loop.rest(REST_MS);
      }
    }
  }

  async #turn(access: ForumAccess, lane: RefetchLane, turned: Turned): Promise<boolean> {
    if (!this.dataSource.isInitialized || this.#refusals.pauses) {
      return false;
    }
    const pool = poolOf(this.dataSource);
    const { leaseMs } = this.config.inbox;
    const read = await refetchNext({
      pool,
      lane,
      client: forumClient(pool, access, lane, turned),
      leaseMs,
      log: this.log,
      signal: this.#loop.signal,
    });
    if (read) {
      this.#refusals.forget();
    }
    return read;
  }

  #failed(error: unknown): false {
    if (error instanceof ForumApiError) {
      const pauseMs = this.#refusals.note();
      const reason = whatToDo(error);
      this.log.error({ pauseMs, reason }, 'the forum refuses our key: nothing is refetched');
    } else {
      this.log.warn(describeError(error), 'a refetch could not be written; trying again');
    }
    return false;
  }
}
