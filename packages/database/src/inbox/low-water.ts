import type { Pool } from 'pg';
import { lookThrough } from './look-through.js';
import { Pace } from './pace.js';

/**
 * The id below which nothing waits, as far as this worker knows: its claims begin there. A settled row
 * stays in the index for as long as any transaction of the server may see it, be it a dump or a report, and
 * claims from the first id would walk over all of those. What comes back below (replayed, or given back by
 * another worker) is found by looking through the inbox now and then.
 */
export class LowWater {
  #mark = '0';
  /** The last id that it has claimed: whatever others had claimed by then is below. */
  #claimed: string | null = null;
  readonly #whole: Pace;
  readonly #part: Pace;

  constructor(everyMs: number, now: () => number = () => performance.now()) {
    this.#whole = new Pace(everyMs, now);
    this.#part = new Pace(everyMs, now);
  }

  get mark(): string {
    return this.#mark;
  }

  /**
   * Looks through the inbox when it is time to; the whole of a large backlog takes long, and has its turn seldom, but
   * the part where dead workers may have left something does not. A look that fails leaves the mark.
   */
  async look(pool: Pool): Promise<void> {
    const through = async (upTo: string | null) => {
      this.#mark = (await lookThrough(pool, upTo)) ?? this.#mark;
    };
    const upTo = this.#claimed;
    if (this.#whole.isDue) {
      await this.#whole.time(() => through(null));
      this.#part.rest();
    } else if (upTo !== null && this.#part.isDue) {
      await this.#part.time(() => through(upTo));
    }
  }

  /** What a claim from the mark on has found: the oldest come first. */
  found(claimed: readonly { readonly id: string }[]): void {
    this.#mark = claimed[0]?.id ?? this.#mark;
    this.#claimed = claimed.at(-1)?.id ?? this.#claimed;
  }
}
