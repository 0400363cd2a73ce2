import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { compactTallies, poolOf } from '@forum-sync/database';
import { describeError, LOG, Loop, type Logger } from '@forum-sync/service-host';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { forgetOldTries } from '../accounts/forget-old-tries.js';
import { LoopWatch, type Turned } from '../loops/loop-watch.js';
import { CONFIG, type Config } from '../config.js';
import { checkBacklog } from './check-backlog.js';
import { checkConservation } from './check-conservation.js';
import { checkEventOrder } from './check-event-order.js';
import { checkReceiver } from './check-receiver.js';
import { EventMetrics } from './event-metrics.js';
import { forgetExpected } from './forget-expected.js';
import { forgetHistory } from './forget-history.js';
import type { UpkeepTask } from './upkeep-task.js';
import { forgetWords } from '../words/forget-words.js';

const INTERVAL_MS = 60_000;

/** Looks after the database once a minute. Several workers may: each of its tasks allows for it. */
@Injectable()
export class UpkeepRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #tasks: readonly UpkeepTask[] = [
    checkConservation(),
    checkBacklog,
    checkReceiver,
    checkEventOrder,
    ({ pool }) => compactTallies(pool),
    forgetHistory(),
    forgetWords(),
    forgetExpected,
    forgetOldTries,
  ];
  readonly #loop = new Loop();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly metrics: EventMetrics,
    @Inject(LOG) private readonly log: Logger,
    @Inject(CONFIG) private readonly config: Config,
    private readonly loopWatch: LoopWatch,
  ) {}

  onApplicationBootstrap(): void {
    this.#loop.begin(() => this.loopWatch.run('upkeep', (turned) => this.#run(turned)));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#loop.end();
  }

  async #run(turned: Turned): Promise<void> {
    const { signal } = this.#loop;
    while (!signal.aborted) {
      turned();
      await this.#loop.rest(INTERVAL_MS);
      if (!signal.aborted) {
        await this.#lookAfter();
      }
    }
  }

  /** One task that fails does not keep the others from being done. */
  async #lookAfter(): Promise<void> {
    for (const task of this.#tasks) {
      try {
        const pool = poolOf(this.dataSource);
        const { upkeep: settings } = this.config;
        await task({ pool, metrics: this.metrics, log: this.log, settings });
      } catch (error) {
        this.log.warn(describeError(error), 'a task of the upkeep failed; again in a minute');
      }
    }
  }
}
