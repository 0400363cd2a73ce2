import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { advanceReplay, poolOf } from '@forum-sync/database';
import { describeError, LOG, Loop, type Logger } from '@forum-sync/service-host';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { LoopWatch, type Turned } from '../loops/loop-watch.js';

/** While one runs, its next events are put into the inbox each so often. */
const STEP_MS = 200;
/** How soon a new one is noticed. */
const REST_MS = 2_000;

/** Carries out replays, slowly enough that live events find their turn. */
@Injectable()
export class ReplayRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #loop = new Loop();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(LOG) private readonly log: Logger,
    private readonly loopWatch: LoopWatch,
  ) {}

  onApplicationBootstrap(): void {
    this.#loop.begin(() => this.loopWatch.run('replays', (turned) => this.#run(turned)));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#loop.end();
  }

  async #run(turned: Turned): Promise<void> {
    const { signal } = this.#loop;
    let running = false;
    while (!signal.aborted) {
      turned();
      await this.#loop.rest(running ? STEP_MS : REST_MS);
      if (!signal.aborted) {
        running = await this.#step();
      }
    }
  }

  async #step(): Promise<boolean> {
    if (!this.dataSource.isInitialized) {
      return false;
    }
    try {
      return await advanceReplay(poolOf(this.dataSource));
    } catch (error) {
      this.log.warn(describeError(error), 'a replay cannot go on; trying again');
      return false;
    }
  }
}
