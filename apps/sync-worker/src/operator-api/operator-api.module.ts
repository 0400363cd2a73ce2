import {
  Global,
  Inject,
  Module,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { APP_GUARD, HttpAdapterHost } from '@nestjs/core';
import { API_PREFIX } from '@forum-sync/operator-api';
import { LOG, type Logger } from '@forum-sync/service-host';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { Identities } from '../accounts/identities.js';
import { CONFIG, type Config } from '../config.js';
import { AccessGuard } from './access.guard.js';
import { answerHeaders } from './answer-headers.js';
import { failureOf } from './failure-of.js';
import { OPERATOR_POOL, operatorPool } from './operator-pool.js';

/** What all routes of the operator API lean on: connections of their own, and a guard that denies by default. */
@Global()
@Module({
  providers: [
    {
      provide: OPERATOR_POOL,
      useFactory: (config: Config) => operatorPool(config.databaseUrl),
      inject: [CONFIG],
    },
    Identities,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [OPERATOR_POOL],
})
export class OperatorApiModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    @Inject(OPERATOR_POOL) private readonly pool: Pool,
    @Inject(LOG) private readonly log: Logger,
    private readonly adapter: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance = this.adapter.httpAdapter.getInstance();
    server.addHook('onSend', async (request, reply) => {
      if (request.url.startsWith(`${API_PREFIX}/`)) {
        reply.headers(answerHeaders);
      }
    });
    // A body that Fastify does not take never comes to a controller, so to none of its filters.
    server.setErrorHandler((error, _request, reply) => {
      const { status, failure } = failureOf(error, this.log);
      return reply.status(status).send(failure);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
