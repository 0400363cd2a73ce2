import { errorText } from '../error-text.ts';
import { say } from '../toolchain/say.mjs';

/** What must be stopped, in the order it came up; stopped in the reverse, so the database goes last. */
export class Closers {
  readonly #closers: { what: string; close: () => unknown }[] = [];

  add(what: string, close: () => unknown): void {
    this.#closers.push({ what, close });
  }

  /** Closes everything, whatever fails on the way: one that does not stop must not keep the others running. */
  async closeAll(): Promise<void> {
    for (const { what, close } of this.#closers.splice(0).toReversed()) {
      try {
        await close();
      } catch (error) {
        say(`stopping ${what} failed: ${errorText(error)}`);
      }
    }
  }
}
