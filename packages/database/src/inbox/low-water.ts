import type { Pool } from 'pg';
import { lookThrough } from './look-through.js';

/** Looking through takes at most one part in so many of the time. */
const SHARE = 20;

/**
 * The id below which nothing waits, as far as this worker knows: its claims begin there. A settled row
 * stays in the index for as long as any transaction of the server may see it, be it a dump or a report, and
 * claims from the first id would walk over all of those. What comes back below (replayed, or given back by
 * another worker) is found by looking through the inbox now and then.
 */
export class LowWater {
  #mark = '0';
  #lookAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly everyMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get mark(): string {
    return this.#mark;
  }

  /** Looks through the inbox when it is time to. One that fails leaves the mark, and is not made up for at once. */
  async look(pool: Pool): Promise<void> {
    const began = this.now();
    if (began < this.#lookAt) {
      return;
    }
    try {
      this.#mark = (await lookThrough(pool)) ?? this.#mark;
    } finally {
      const ended = this.now();
      this.#lookAt = ended + Math.max(this.everyMs, (SHARE - 1) * (ended - began));
    }
  }

  /** What a claim from the mark on has found: the oldest come first. */
  found(claimed: readonly { readonly id: string }[]): void {
    this.#mark = claimed[0]?.id ?? this.#mark;
  }
}
