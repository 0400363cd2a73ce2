import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { poolOf, readWebhookTokens } from '@forum-sync/database';
import { describeError, LOG, Loop, type Logger } from '@forum-sync/service-host';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { acceptedTokens } from './accepted-tokens.js';
import { checkToken, knownToken, type KnownToken } from './check-token.js';

/** The forum of WEBHOOK_TOKEN. */
const FIRST_FORUM = 1;
/** How soon a new token is accepted, and a retired one no longer. */
const REFRESH_MS = 2_000;
const RETRY_MS = 250;

/** The webhook tokens that are accepted now. While the database is away, its last answer holds. */
@Injectable()
export class KnownTokens implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #configured: readonly KnownToken[];
  #accepted: readonly KnownToken[];
  #complete = false;
  readonly #loop = new Loop();

  constructor(
    @Inject(CONFIG) config: Config,
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.#configured = config.webhookTokens.map((token) => knownToken(FIRST_FORUM, token));
    this.#accepted = this.#configured;
  }

  /** False until the database was asked once: until then an unknown token may be a good one. */
  get complete(): boolean {
    return this.#complete;
  }

  find(token: string): KnownToken | null {
    return checkToken(this.#accepted, token);
  }

  onApplicationBootstrap(): void {
    this.#loop.begin(() => this.#run());
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#loop.end();
  }

  async #run(): Promise<void> {
    const { signal } = this.#loop;
    while (!signal.aborted) {
      await this.refresh();
      const restMs = this.#complete ? REFRESH_MS : RETRY_MS;
      await this.#loop.rest(restMs);
    }
  }

  /** Asks the database, where it can be reached. Never throws. */
  async refresh(): Promise<void> {
    if (!this.dataSource.isInitialized) {
      return;
    }
    try {
      const kept = await readWebhookTokens(poolOf(this.dataSource));
      this.#accepted = acceptedTokens(this.#configured, kept);
      this.#complete = true;
    } catch (error) {
      this.log.debug(describeError(error), 'the webhook tokens cannot be read; trying again');
    }
  }
}
