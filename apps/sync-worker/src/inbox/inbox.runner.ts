import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { LowWater, poolOf } from '@forum-sync/database';
import { describeError, LOG, type Logger } from '@forum-sync/service-host';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { HangWatch } from '../loops/hang-watch.js';
import { LoopWatch, type Turned } from '../loops/loop-watch.js';
import { Backlog } from './backlog.js';
import { HintedRest } from './hinted-rest.js';
import { listenToInbox } from './inbox-listener.js';
import type { InboxWork } from './inbox-work.js';
import { Releases } from './releases.js';
import { workInTurn } from './work-in-turn.js';
import { workInbox } from './work-inbox.js';

/** A stop waits so long for what is in hand; the process has ten seconds. */
const GIVE_BACK_AFTER_MS = 5_000;

/**
 * The loops over the inbox: one for what waits, and beside it one for what has failed, so that an event
 * that hangs again and again holds up no other. They work while something is due, else wait for a hint or
 * the next poll.
 */
@Injectable()
export class InboxRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #stopping = new AbortController();
  readonly #giveBack = new AbortController();
  readonly #releases = new Releases();
  readonly #lowWater: LowWater;
  readonly #rests = { waiting: new HintedRest(), failed: new HintedRest() };
  #loops: Promise<unknown> = Promise.resolve();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
    private readonly loopWatch: LoopWatch,
    private readonly hangWatch: HangWatch,
    private readonly backlog: Backlog,
  ) {
    this.#lowWater = new LowWater(config.inbox.pollIntervalMs);
  }

  onApplicationBootstrap(): void {
    const { databaseUrl: url } = this.config;
    const { signal } = this.#stopping;
    const { waiting, failed } = this.#rests;
    const onHint = () => waiting.hint();
    this.#loops = Promise.all([
      this.loopWatch.run('inbox', (turned) => this.#run(turned, waiting, workInTurn)),
      this.loopWatch.run('inbox failures', (turned) =>
        this.#run(turned, failed, (work) => workInbox(work, 'failed')),
      ),
      this.loopWatch.run('inbox hints', (turned) => listenToInbox({ url, onHint, signal }, turned)),
    ]);
  }

  /** Ends after what is in hand, or gives it back when that takes long: nothing stays leased. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    Object.values(this.#rests).forEach((rest) => rest.hint());
    const patience = setTimeout(() => this.#giveBack.abort(), GIVE_BACK_AFTER_MS);
    await this.#loops;
    clearTimeout(patience);
  }

  async #run(
    turned: Turned,
    rest: HintedRest,
    turn: (work: InboxWork) => Promise<number>,
  ): Promise<void> {
    let failing = false;
    while (!this.#stopping.signal.aborted) {
      turned();
      try {
        const work = this.#work(turned);
        // Whatever keeps it (a lock of a session that died) need not keep what else is due.
        await work.releases.catchUp(work.pool).catch(() => {});
        const taken = await turn(work);
        failing = false;
        if (taken > 0) {
          continue;
        }
      } catch (error) {
        // Before the first connection this is no news: the one that connects logs why it has to wait.
        if (!failing && this.dataSource.isInitialized) {
          this.log.warn(describeError(error), 'the inbox cannot be worked on; trying again');
          failing = true;
        }
      }
      await rest.rest(this.config.inbox.pollIntervalMs);
    }
  }

  #work(turned: Turned): InboxWork {
    return {
      pool: poolOf(this.dataSource),
      settings: this.config.inbox,
      log: this.log,
      lowWater: this.#lowWater,
      releases: this.#releases,
      turned,
      backlog: this.backlog,
      leases: this.hangWatch,
      stopping: this.#stopping.signal,
      giveBack: this.#giveBack.signal,
    };
  }
}
