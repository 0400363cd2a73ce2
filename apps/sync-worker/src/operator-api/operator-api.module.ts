import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
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
export class OperatorApiModule implements OnApplicationShutdown {
  constructor(
    @Inject(OPERATOR_POOL) private readonly pool: Pool,
    @Inject(LOG) log: Logger,
    adapter: HttpAdapterHost,
  ) {
    const server: FastifyInstance = adapter.httpAdapter.getInstance();
    server.addHook('onSend', async (request, reply) => {
      // By its route, where it has one: a path can be spelled in many ways.
      if (isOurs(request.routeOptions.url ?? request.url)) {
        reply.headers(answerHeaders);
      }
    });
    // Must run before any route is made. A body that Fastify refuses reaches no controller, so no filter either.
    server.addHook('onRoute', (route) => {
      if (isOurs(route.url)) {
        route.errorHandler = (error, _request, reply) => {
          const { status, failure } = failureOf(error, log);
          void reply.status(status).send(failure);
        };
      }
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

function isOurs(path: string): boolean {
  return path.startsWith(`${API_PREFIX}/`);
}
