const MOST_BYTES = 256 * 1024 * 1024;
/** Of the memory there is. A body is copied on its way into the statement, and Node itself needs a part. */
const SHARE = 1 / 4;

/** What one request has of the budget. */
export interface Share {
  /** False when there is no more. */
  take(bytes: number): boolean;
  release(): void;
}

/**
 * The bytes of bodies that may be here at a time, from the first byte until the answer. What comes on top is
 * answered 503 at once: without an end to it, a crowd of large bodies would end the process, and what waits in it.
 */
export class BodyBudget {
  #free: number;

  constructor(bytes: number) {
    this.#free = bytes;
  }

  share(): Share {
    let held = 0;
    return {
      take: (bytes) => {
        if (bytes > this.#free) {
          return false;
        }
        this.#free -= bytes;
        held += bytes;
        return true;
      },
      release: () => {
        this.#free += held;
        held = 0;
      },
    };
  }
}

/**
 * How much that is.
 *
 * @param largest body that is allowed: it passes when it comes alone, whatever memory there is
 * @param memory that this process may have; 0 where nobody knows
 */
export function bodyBudgetBytes(largest: number, memory = process.constrainedMemory()): number {
  return Math.max(largest, Math.min(MOST_BYTES, memory > 0 ? memory * SHARE : MOST_BYTES));
}
