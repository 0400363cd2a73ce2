import { randomUUID } from 'node:crypto';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { beat, poolOf, type AckTimes, type ServiceName } from '@forum-sync/database';
import type { DataSource } from 'typeorm';
import { describeError } from '../logging/describe-error.js';
import type { Logger } from '../logging/log.js';
import { Loop } from '../loop/loop.js';

const INTERVAL_MS = 10_000;
const CONNECTING_MS = 500;

/** Says every ten seconds, in the database, that this process lives and reaches it. */
export class HeartbeatRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #processId = randomUUID();
  readonly #loop = new Loop();

  constructor(
    private readonly service: ServiceName,
    private readonly takeAcks: () => AckTimes | null,
    private readonly dataSource: DataSource,
    private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#loop.begin(() => this.#run());
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#loop.end();
  }

  async #run(): Promise<void> {
    const { signal } = this.#loop;
    let failing = false;
    while (!signal.aborted) {
      const connected = this.dataSource.isInitialized;
      if (connected) {
        try {
          // If the beat fails, its ack times are lost: they are of a time without a database.
          await beat(poolOf(this.dataSource), this.service, this.#processId, this.takeAcks());
          failing = false;
        } catch (error) {
          if (!failing) {
            this.log.warn(describeError(error), 'no heartbeat could be written; trying again');
          }
          failing = true;
        }
      }
      const pause = connected ? INTERVAL_MS : CONNECTING_MS;
      await this.#loop.rest(pause);
    }
  }
}
