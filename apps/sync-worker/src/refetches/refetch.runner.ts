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
/** How long the forum is left alone at most, where it refuses our key: only somebody who sets another helps. */
const LONGEST_REFUSAL_MS = 3_600_000;
/** Where it gives no answer: it comes back by itself. */
const LONGEST_SILENCE_MS = 600_000;

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
    if (read === 'answered') {
      this.#refusals.forget();
    }
    return read !== null;
  }

  #failed(error: unknown): false {
    if (error instanceof ForumApiError) {
      const refuses = error.code === 'unauthorized';
      const pauseMs = this.#refusals.note(refuses ? LONGEST_REFUSAL_MS : LONGEST_SILENCE_MS);
      const what = refuses ? 'refuses our key' : 'gives no answer';
      this.log.error(
        { pauseMs, reason: whatToDo(error) },
        `the forum ${what}: nothing is refetched`,
      );
    } else {
      this.log.warn(describeError(error), 'a refetch could not be written; trying again');
    }
    return false;
  }
}
