/** The work takes at most one part in so many of the time. */
const SHARE = 20;
/** Work that would need a longer rest was frozen halfway, or its connection was: that says nothing of its cost. */
const LONGEST_REST_MS = 60_000;

/** When something is to be done again: regularly, but seldom where it takes long. */
export class Pace {
  #nextAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly everyMs: number,
    private readonly now: () => number,
  ) {}

  get isDue(): boolean {
    return this.now() >= this.#nextAt;
  }

  /** Makes it due after the usual time from now. */
  rest(): void {
    this.#nextAt = this.now() + this.everyMs;
  }

  /** Does the work, and says when it is due again; not at once, even if it failed. */
  async time(work: () => Promise<void>): Promise<void> {
    const began = this.now();
    try {
      await work();
    } finally {
      const ended = this.now();
      const rest = Math.min((SHARE - 1) * (ended - began), LONGEST_REST_MS);
      this.#nextAt = ended + Math.max(this.everyMs, rest);
    }
  }
}
