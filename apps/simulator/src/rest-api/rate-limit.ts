const WINDOW_MS = 1_000;

/** Lets so many requests through in any 1,000 ms. Those that are refused do not count. */
export class RateLimit {
  #served: number[] = [];

  /** @param perSecond 0 means no limit */
  constructor(public perSecond: number) {}

  allows(at: number): boolean {
    if (this.perSecond === 0) {
      return true;
    }
    this.#served = this.#served.filter((time) => at - time < WINDOW_MS);
    const allowed = this.#served.length < this.perSecond;
    if (allowed) {
      this.#served.push(at);
    }
    return allowed;
  }
}
