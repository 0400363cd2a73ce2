import type { OnModuleDestroy } from '@nestjs/common';
import { describeError, type Logger } from '@forum-sync/service-host';

const CHECK_MS = 5_000;
/** Longer than the longest turn: a whole batch, each event alone, on a database that times out. */
const LONGEST_TURN_MS = 10 * 60_000;

/** What a loop calls in each of its turns. */
export type Turned = () => void;

/**
 * Ends the process when one of its loops ends by itself or takes no more turns: a worker that lives and
 * does nothing is worse than one that is started again.
 */
export class LoopWatch implements OnModuleDestroy {
  readonly #watched = new Map<string, { turnedAt: number; longestTurnMs: number }>();
  readonly #check = setInterval(() => this.check(), CHECK_MS).unref();
  #stopping = false;

  constructor(
    private readonly log: Logger,
    private readonly endProcess: () => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Runs a loop until the service stops. */
  async run(
    name: string,
    loop: (turned: Turned) => Promise<void>,
    longestTurnMs = LONGEST_TURN_MS,
  ): Promise<void> {
    const turned = () => void this.#watched.set(name, { turnedAt: this.now(), longestTurnMs });
    turned();
    try {
      await loop(turned);
      if (!this.#stopping) {
        this.#end(name, {}, 'a loop has ended by itself; ending the process');
      }
    } catch (error) {
      this.#end(name, describeError(error), 'a loop has died; ending the process');
    } finally {
      this.#watched.delete(name);
    }
  }

  check(): void {
    for (const [name, { turnedAt, longestTurnMs }] of this.#watched) {
      if (this.now() - turnedAt > longestTurnMs) {
        this.#end(name, { longestTurnMs }, 'a loop takes no more turns; ending the process');
      }
    }
  }

  /** From now on loops may end: this comes before they are told to. */
  onModuleDestroy(): void {
    this.#stopping = true;
    clearInterval(this.#check);
  }

  #end(loop: string, why: object, message: string): void {
    this.log.fatal({ loop, ...why }, message);
    this.endProcess();
  }
}
