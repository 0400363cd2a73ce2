/** Something that is due at a time of the forum's clock. */
export interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Timers by due time; those due at the same time in the order they were set. */
export class Timers {
  readonly #timers: Timer[] = [];

  add(timer: Timer): void {
    let low = 0;
    let high = this.#timers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#timers[middle]!.at <= timer.at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    this.#timers.splice(low, 0, timer);
  }

  remove(timer: Timer): void {
    const index = this.#timers.indexOf(timer);
    if (index !== -1) {
      this.#timers.splice(index, 1);
    }
  }

  get next(): Timer | undefined {
    return this.#timers[0];
  }

  /** Takes the next one out if it is due by then. */
  takeDue(by: number): Timer | undefined {
    return this.next && this.next.at <= by ? this.#timers.shift() : undefined;
  }
}
