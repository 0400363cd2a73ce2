import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { Pool } from 'pg';
import { Identities } from '../accounts/identities.js';
import { CONFIG, type Config } from '../config.js';
import { AccessGuard } from './access.guard.js';
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
  constructor(@Inject(OPERATOR_POOL) private readonly pool: Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
