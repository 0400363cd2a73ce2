import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { newestComplete } from '@forum-sync/database';
import { describeError, LOG, Loop, type Logger } from '@forum-sync/service-host';
import type { Pool } from 'pg';
import { Backlog } from '../inbox/backlog.js';
import { LoopWatch, type Turned } from '../loops/loop-watch.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { gatherWords } from './gather-words.js';

/** How far behind the log the search may be; and amid a backlog each step waits so long: the tables come first. */
const REST_MS = 1_000;
/** How long to wait for transactions that write to the log: an insert takes milliseconds. */
const LONGEST_WAIT_MS = 60_000;
/** Between two steps the pool is the operators'. */
const PAUSE_MS = 50;

/** Gathers the words in which operators search, behind the inbox and never in its way. */
@Injectable()
export class WordsRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #loop = new Loop();
  #failing = false;

  constructor(
    @Inject(OPERATOR_POOL) private readonly pool: Pool,
    @Inject(LOG) private readonly log: Logger,
    private readonly loopWatch: LoopWatch,
    private readonly backlog: Backlog,
  ) {}

  onApplicationBootstrap(): void {
    this.#loop.begin(() => this.loopWatch.run('words', (turned) => this.#run(turned)));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#loop.end();
  }

  async #run(turned: Turned): Promise<void> {
    const { signal } = this.#loop;
    while (!signal.aborted) {
      turned();
      const gathered = await this.#step(turned);
      await this.#loop.rest(gathered > 0 && !this.backlog.exists ? PAUSE_MS : REST_MS);
    }
  }

  async #step(turned: Turned): Promise<number> {
    const began = performance.now();
    const goOn = () => {
      turned();
      this.#loop.signal.throwIfAborted();
      if (performance.now() - began > LONGEST_WAIT_MS) {
        throw new Error(
          'a transaction that wrote to events has been open for a minute: see pg_stat_activity, and end it',
        );
      }
    };
    try {
      const gathered = await gatherWords(
        this.pool,
        await newestComplete(this.pool, 'events', goOn),
      );
      this.#failing = false;
      return gathered;
    } catch (error) {
      if (!this.#failing && !this.#loop.signal.aborted) {
        this.log.warn(describeError(error), 'words cannot be gathered; trying again');
      }
      this.#failing = true;
      return 0;
    }
  }
}
