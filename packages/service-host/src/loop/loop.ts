import { setTimeout as sleep } from 'node:timers/promises';

/** A loop that runs from the start of a service to its stop. Its runner says what a turn does. */
export class Loop {
  readonly #stopping = new AbortController();
  #ended: Promise<unknown> = Promise.resolve();

  /** Aborted when the service stops. */
  get signal(): AbortSignal {
    return this.#stopping.signal;
  }

  /** Runs in the background; `run` must return once the signal is aborted. */
  begin(run: () => Promise<unknown>): void {
    this.#ended = run();
  }

  /** Waits between two turns, no longer than until the stop. */
  async rest(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.signal }).catch(() => {});
  }

  /** Tells it to stop and waits until it has: what is in hand is finished first. */
  async end(): Promise<void> {
    this.#stopping.abort();
    await this.#ended;
  }
}
