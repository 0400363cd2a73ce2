import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { describeError, LOG, Loop, type Logger } from '@forum-sync/service-host';
import type { Pool } from 'pg';
import { CONFIG, type Config } from '../config.js';
import { OPERATOR_POOL } from '../operator-api/operator-pool.js';
import { grantFirstAccess, isPasswordOfFirst } from './first-access.js';

const RETRY_MS = 1_000;

/** Lets the first operator in as soon as the database can be reached. */
@Injectable()
export class FirstAccessRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #loop = new Loop();

  constructor(
    @Inject(OPERATOR_POOL) private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#loop.begin(() => this.#run());
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#loop.end();
  }

  async #run(): Promise<void> {
    const { signal } = this.#loop;
    while (!signal.aborted) {
      try {
        const { adminPassword } = this.config.firstAccess;
        if (!(await grantFirstAccess(this.pool, this.config.firstAccess))) {
          this.log.warn('nobody can log in to the console: set ADMIN_PASSWORD and start again');
        } else if (adminPassword && !(await isPasswordOfFirst(this.pool, adminPassword))) {
          this.log.warn(
            'ADMIN_PASSWORD (of `npm start`: DATA_DIR/admin-password) is not the password of admin: it counts only ' +
              'while there is no account. Forgotten? `npm run cli -- users change admin --password` makes a new one',
          );
        }
        return;
      } catch (error) {
        this.log.debug(describeError(error), 'the first operator cannot be let in yet');
      }
      await this.#loop.rest(RETRY_MS);
    }
  }
}
