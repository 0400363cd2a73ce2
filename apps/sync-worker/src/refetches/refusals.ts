const FIRST_PAUSE_MS = 5_000;

/**
 * What a forum that refuses our key, or gives no answer, costs: one subject in each pause, however many wait, and the
 * pauses grow. Each call is a page view, also one that fails.
 */
export class Refusals {
  #inARow = 0;
  #until = -Infinity;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Whether nothing may be asked for just now. */
  get pauses(): boolean {
    return this.now() < this.#until;
  }

  /** The forum refused; says for how many milliseconds nothing is asked for, at most `longestMs`. */
  note(longestMs: number): number {
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** this.#inARow, longestMs);
    this.#inARow += 1;
    this.#until = this.now() + pause;
    return pause;
  }

  /** The forum answered. */
  forget(): void {
    this.#inARow = 0;
  }
}
