import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule, getDataSourceToken } from '@nestjs/typeorm';
import type { DatabaseOptions } from '@forum-sync/database';
import { connectWhenAvailable, dataSourceOptions, poolOf } from '@forum-sync/database';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { describeError } from '../logging/describe-error.js';
import { LOG } from '../logging/log.js';
import { METRICS } from '../metrics/metrics.module.js';
import { stopForGood } from '../stop-for-good.js';
import { watchPool } from './watch-pool.js';

/**
 * A service that has just been restarted gets requests as soon as it listens: if its database is there, it
 * should be able to serve them. If not, it starts all the same.
 */
const CONNECT_BEFORE_LISTENING_MS = 2_000;

/** The name of the setting that says where the database is. */
const SETTING = Symbol('the setting of the database');

/** Connects in the background: a service lives, and says that it is not ready, without its database. */
@Injectable()
class DatabaseConnector implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  readonly #stopping = new AbortController();
  #connected: Promise<void> = Promise.resolve();

  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    @Inject(LOG) private readonly log: Logger,
    @Inject(METRICS) private readonly registry: Registry,
    @Inject(SETTING) private readonly setting: string,
  ) {}

  onModuleInit(): void {
    watchPool(this.registry, () =>
      this.dataSource.isInitialized ? poolOf(this.dataSource) : null,
    );
    this.#connected = connectWhenAvailable(
      this.dataSource,
      (reason) =>
        this.log.warn({ reason }, 'the database cannot be reached; trying again every second'),
      this.#stopping.signal,
    ).then(
      () => this.log.info('connected to the database'),
      (error: unknown) => {
        this.log.fatal(describeError(error), 'the database refuses the credentials');
        stopForGood(
          `The database refuses these credentials: check ${this.setting} (user, password, database).`,
        );
      },
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    const { signal } = this.#stopping;
    const enough = sleep(CONNECT_BEFORE_LISTENING_MS, undefined, { signal, ref: false });
    await Promise.race([this.#connected, enough.catch(() => {})]);
  }

  onApplicationShutdown(): void {
    this.#stopping.abort();
  }
}

@Module({})
export class DatabaseModule {
  /** @param setting the name of the setting that `options.url` comes from, for the message when it is wrong */
  static forRoot(options: DatabaseOptions, setting = 'DATABASE_URL'): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...dataSourceOptions(options), manualInitialization: true }),
        }),
      ],
      providers: [DatabaseConnector, { provide: SETTING, useValue: setting }],
    };
  }
}
