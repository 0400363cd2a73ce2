import type { EventLine } from './terminal.js';

/** More events than a worker tells a second time. */
const REMEMBERED = 2_000;

/** Remembers what was shown: after connecting again a worker tells some of it twice. */
export class Shown {
  readonly #states = new Map<string, string>();

  /** Whether it was not shown yet, or in another state. */
  isNews({ id, state, attempts, settledAt }: EventLine): boolean {
    const now = `${state} ${attempts} ${settledAt}`;
    if (this.#states.get(id) === now) {
      return false;
    }
    this.#states.delete(id);
    this.#states.set(id, now);
    const [oldest] = this.#states.keys();
    if (this.#states.size > REMEMBERED && oldest !== undefined) {
      this.#states.delete(oldest);
    }
    return true;
  }
}
