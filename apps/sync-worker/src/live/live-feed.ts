import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { LiveMessages } from '@forum-sync/operator-api';
import { describeError, LOG, type Logger } from '@forum-sync/service-host';
import type { Pool } from 'pg';
import { CONFIG, type Config } from '../config.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { readStatus } from '../status/read-status.js';
import { ChangedEvents } from './changed-events.js';

type Listener = <Name extends keyof LiveMessages>(name: Name, message: LiveMessages[Name]) => void;

const LOOK_MS = 1_000;
/** The status is told every so many looks. */
const STATUS_EVERY = 5;

/** Looks at the database once a second for all who watch, and not at all while nobody does. */
@Injectable()
export class LiveFeed implements BeforeApplicationShutdown {
  readonly #listeners = new Map<Listener, () => void>();
  #running: Promise<void> | null = null;

  constructor(
    @Inject(OPERATOR_POOL) private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** @param end called when the feed ends before its listener does */
  listen(listener: Listener, end: () => void): () => void {
    this.#listeners.set(listener, end);
    this.#running ??= this.#run();
    return () => void this.#listeners.delete(listener);
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const end of this.#listeners.values()) {
      end();
    }
    this.#listeners.clear();
    await this.#running;
  }

  async #run(): Promise<void> {
    const changed = new ChangedEvents(this.pool);
    for (let look = 0; this.#listeners.size > 0; look += 1) {
      try {
        const events = await changed.next();
        if (events.length > 0) {
          this.#tell('events', events);
        }
        if (look % STATUS_EVERY === 0) {
          const callsPerSecond = this.config.forum?.callsPerSecond ?? null;
          this.#tell('status', await readStatus(this.pool, callsPerSecond));
        }
      } catch (error) {
        this.log.debug(describeError(error), 'the live feed could not look');
      }
      await sleep(LOOK_MS);
    }
    this.#running = null;
  }

  #tell<Name extends keyof LiveMessages>(name: Name, message: LiveMessages[Name]): void {
    for (const listener of this.#listeners.keys()) {
      listener(name, message);
    }
  }
}
