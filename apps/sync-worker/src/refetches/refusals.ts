const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * What a key that the forum refuses costs: one call in each pause, however many subjects wait, and the
 * pauses grow. Each call is a page view, also a refused one.
 */
export class Refusals {
  #inARow = 0;
  #until = -Infinity;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Whether nothing may be asked for just now. */
  get pauses(): boolean {
    return this.now() < this.#until;
  }

  /** The forum refused; says for how many milliseconds nothing is asked for. */
  note(): number {
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** this.#inARow, LONGEST_PAUSE_MS);
    this.#inARow += 1;
    this.#until = this.now() + pause;
    return pause;
  }

  /** The forum answered. */
  forget(): void {
    this.#inARow = 0;
  }
}
