import { Module, type DynamicModule } from '@nestjs/common';
import type { AckTimes, ServiceName } from '@forum-sync/database';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LOG, type Logger } from '../logging/log.js';
import { HeartbeatRunner } from './heartbeat.runner.js';

@Module({})
export class HeartbeatModule {
  /** @param takeAcks how fast the service answered since it was asked last; null where it did not */
  static forRoot(service: ServiceName, takeAcks?: () => AckTimes | null): DynamicModule {
    return {
      module: HeartbeatModule,
      providers: [
        {
          provide: HeartbeatRunner,
          useFactory: (dataSource: DataSource, log: Logger) =>
            new HeartbeatRunner(service, takeAcks ?? (() => null), dataSource, log),
          inject: [getDataSourceToken(), LOG],
        },
      ],
    };
  }
}
