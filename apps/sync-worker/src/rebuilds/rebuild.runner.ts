import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { poolOf, rebuildWaits } from '@forum-sync/database';
import { describeError, LOG, Loop, type Logger } from '@forum-sync/service-host';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { LoopWatch, type Turned } from '../loops/loop-watch.js';
import { LONGEST_STATEMENT_MS, runRebuild } from './run-rebuild.js';

/** How soon a new one is noticed. */
const REST_MS = 1_000;
/** Each batch is a turn, and so is the end: all tables compared and put in place, two statements each. */
const LONGEST_TURN_MS = 12 * LONGEST_STATEMENT_MS;

/** Carries out rebuilds. Of several workers one does, the others look on. */
@Injectable()
export class RebuildRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #loop = new Loop();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
    private readonly loopWatch: LoopWatch,
  ) {}

  onApplicationBootstrap(): void {
    this.#loop.begin(() =>
      this.loopWatch.run('rebuilds', (turned) => this.#run(turned), LONGEST_TURN_MS),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#loop.end();
  }

  async #run(turned: Turned): Promise<void> {
    const { signal } = this.#loop;
    while (!signal.aborted) {
      turned();
      await this.#loop.rest(REST_MS);
      if (this.dataSource.isInitialized && !signal.aborted) {
        await this.#look(signal, turned).catch((error: unknown) => {
          if (!signal.aborted) {
            this.log.warn(describeError(error), 'rebuilds cannot be looked for; trying again');
          }
        });
      }
    }
  }

  async #look(signal: AbortSignal, turned: Turned): Promise<void> {
    if (await rebuildWaits(poolOf(this.dataSource))) {
      await runRebuild(this.config.databaseUrl, this.log, signal, turned).catch(
        (error: unknown) => {
          if (!signal.aborted) {
            this.log.warn(describeError(error), 'a rebuild cannot go on; it begins anew');
          }
        },
      );
    }
  }
}
