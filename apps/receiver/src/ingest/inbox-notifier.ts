import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { INBOX_CHANNEL, withSettings } from '@forum-sync/database';
import { Client } from 'pg';
import { CONFIG, type Config } from '../config.js';

/** A commit with NOTIFY takes a lock on the whole database: so one hint stands for all that came in this time. */
const INTERVAL_MS = 20;

/**
 * Tells the workers that there is something in the inbox. A hint only: lost ones are made up for by
 * polling, so nothing here is waited for and no failure matters. On a connection of its own, which
 * commits asynchronously: a hint needs no fsync.
 */
@Injectable()
export class InboxNotifier implements OnApplicationShutdown {
  #client: Client | null = null;
  #pause: NodeJS.Timeout | null = null;
  #hinted = false;
  /** One at a time: hints during a slow connect must not each open a connection. */
  #busy = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  hint(): void {
    if (this.#pause) {
      this.#hinted = true;
      return;
    }
    void this.#notify();
    this.#pause = setTimeout(() => {
      this.#pause = null;
      if (this.#hinted) {
        this.#hinted = false;
        this.hint();
      }
    }, INTERVAL_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.#pause) {
      clearTimeout(this.#pause);
    }
    await this.#client?.end().catch(() => {});
  }

  async #notify(): Promise<void> {
    if (this.#busy) {
      this.#hinted = true;
      return;
    }
    this.#busy = true;
    try {
      this.#client ??= await this.#connect();
      await this.#client.query(`notify ${INBOX_CHANNEL}`);
    } catch {
      this.#drop();
    } finally {
      this.#busy = false;
    }
  }

  #drop(): void {
    const dead = this.#client;
    this.#client = null;
    void dead?.end().catch(() => {});
  }

  async #connect(): Promise<Client> {
    const client = new Client({
      connectionString: withSettings(this.config.databaseUrl, '-c synchronous_commit=off'),
      application_name: 'forum-sync receiver hints',
      connectionTimeoutMillis: 2_000,
      query_timeout: 2_000,
      keepAlive: true,
    });
    client.on('error', () => this.#drop());
    try {
      await client.connect();
      return client;
    } catch (error) {
      void client.end().catch(() => {});
      throw error;
    }
  }
}
