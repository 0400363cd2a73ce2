import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { describeError, LOG, type Logger } from '@forum-sync/service-host';
import type { Pool } from 'pg';
import { CONFIG, type Config } from '../config.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { readStatus } from '../status/read-status.js';
import { ChangedEvents, type Look } from './changed-events.js';
import type { Listener } from './listener.js';
import { gapSince, missedSince } from './missed.js';
import type { Position } from './position.js';

/** How far a listener is. */
interface Place {
  /** Up to where it was told; null where it has heard nothing yet. */
  readonly upTo: Position | null;
  /** It came since the last look. */
  readonly isNew: boolean;
}

const LOOK_MS = 1_000;
/** The status is told every so many looks. */
const STATUS_EVERY = 5;

/** Looks at the database once a second for all who watch, and not at all while nobody does. */
@Injectable()
export class LiveFeed implements BeforeApplicationShutdown {
  readonly #listeners = new Map<Listener, Place>();
  #running: Promise<void> | null = null;

  constructor(
    @Inject(OPERATOR_POOL) private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** @param from how far it was told before it was cut off; null for a new listener */
  listen(listener: Listener, from: Position | null): () => void {
    this.#listeners.set(listener, { upTo: from, isNew: true });
    this.#running ??= this.#run();
    return () => void this.#listeners.delete(listener);
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const listener of this.#listeners.keys()) {
      listener.end();
    }
    this.#listeners.clear();
    await this.#running;
  }

  async #run(): Promise<void> {
    const changed = new ChangedEvents(this.pool);
    for (let count = 0; this.#listeners.size > 0; count += 1) {
      try {
        const look = await changed.next();
        const somebodyCame = [...this.#listeners.values()].some(({ isNew }) => isNew);
        this.#tellEvents(look);
        // New listeners are told the status at once: with it they get a position from which to resume.
        if (somebodyCame || count % STATUS_EVERY === 0) {
          await this.#tellStatus(look.position);
        }
      } catch (error) {
        this.log.debug(describeError(error), 'the live feed could not look');
      }
      await sleep(LOOK_MS);
    }
    this.#running = null;
  }

  #tellEvents(look: Look): void {
    for (const [listener, { upTo, isNew }] of this.#listeners) {
      const gap = upTo && gapSince(look, upTo);
      const events = isNew && upTo ? missedSince(look, upTo) : look.changed;
      if (gap) {
        listener.tell('gap', gap, null);
      }
      if (events.length > 0) {
        listener.tell('events', events, look.position);
      }
      this.#listeners.set(listener, { upTo: look.position, isNew: false });
    }
  }

  async #tellStatus(position: Position): Promise<void> {
    const status = await readStatus(this.pool, this.config);
    for (const [listener, { isNew }] of this.#listeners) {
      // A new one came while the status was read: this position would skip events that it is not told yet.
      if (!isNew) {
        listener.tell('status', status, position);
      }
    }
  }
}
