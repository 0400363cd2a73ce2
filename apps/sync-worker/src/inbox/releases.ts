import { isDatabaseUnavailable, release, type Release } from '@forum-sync/database';
import type { Pool } from 'pg';

/** As if nobody had touched them. */
export const UNTRIED = {
  backOffMs: 0,
  error: null,
  countsAsAttempt: false,
  suspect: false,
} as const satisfies Partial<Release>;

/**
 * Gives claimed events back to the inbox. What cannot go back because the database is away goes back when it is there
 * again: otherwise it would wait for the end of its lease, and then pass for what a dead worker left, with a try on its
 * account that was none of its own.
 */
export class Releases {
  readonly #owed = new Set<Release>();

  /** @throws while the database is away */
  async release(pool: Pool, events: Release): Promise<void> {
    this.#owed.add(events);
    await this.catchUp(pool);
  }

  /** @throws while the database is away */
  async catchUp(pool: Pool): Promise<void> {
    for (const events of this.#owed) {
      await release(pool, events).catch((error: unknown) => {
        if (!isDatabaseUnavailable(error)) {
          // Tried for ever it would stop the inbox; its lease ends by itself.
          this.#owed.delete(events);
        }
        throw error;
      });
      this.#owed.delete(events);
    }
  }
}
