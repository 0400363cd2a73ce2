import { Wait } from '../operator-api/refused.js';

/** Logins that are looked at at a time: each has a connection, of the few that operators share, or a processor. */
const AT_A_TIME = 2;
const PATIENCE_MS = 2_000;

/**
 * Whoever logs in waits for their turn, and not for long: a flood of names that strangers make up holds up nobody but
 * those who log in, and them as little as may be.
 */
export class LoginTurns {
  #free = AT_A_TIME;
  /** In the order in which they came. */
  readonly #waiting = new Set<() => void>();

  /** @throws Wait when it was not one's turn in time */
  async take<Result>(look: () => Promise<Result>): Promise<Result> {
    await this.#turn();
    try {
      return await look();
    } finally {
      this.#next();
    }
  }

  #turn(): Promise<void> | undefined {
    if (this.#free > 0) {
      this.#free -= 1;
      return undefined;
    }
    return new Promise((begin, giveUp) => {
      const turn = () => {
        clearTimeout(patience);
        begin();
      };
      const patience = setTimeout(() => {
        this.#waiting.delete(turn);
        giveUp(new Wait(PATIENCE_MS / 1_000, 'Too many log in just now'));
      }, PATIENCE_MS);
      this.#waiting.add(turn);
    });
  }

  #next(): void {
    const [first] = this.#waiting;
    if (first) {
      this.#waiting.delete(first);
      first();
    } else {
      this.#free += 1;
    }
  }
}
