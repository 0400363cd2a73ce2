const MOST_BYTES = 256 * 1024 * 1024;
/** Of all memory: a body is copied on its way into the statement, and Node itself needs a part. */
const SHARE = 1 / 4;

/** What one request holds of the budget. */
export interface Share {
  /** False when the budget is used up. */
  take(bytes: number): boolean;
  release(): void;
}

/**
 * Limits the bytes of bodies that are held at a time, from the first byte until the answer. A request beyond that is
 * answered 503 at once: without a limit many large bodies would end the process, and with it all that waits there.
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
 * The budget of this process.
 *
 * @param largest the largest body allowed: alone it always fits, however little memory there is
 * @param memory how much this process may have; 0 if unknown
 */
export function bodyBudgetBytes(largest: number, memory = process.constrainedMemory()): number {
  return Math.max(largest, Math.min(MOST_BYTES, memory > 0 ? memory * SHARE : MOST_BYTES));
}
