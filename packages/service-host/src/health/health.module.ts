import { Module, type DynamicModule } from '@nestjs/common';
import { notReadyReasons } from '@forum-sync/database';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import {
  HealthController,
  READINESS,
  READINESS_NOTES,
  type ReadinessCheck,
} from './health.controller.js';
import { onceASecond } from './once-a-second.js';

export interface HealthOptions {
  /** Tables that the service must be able to insert into. */
  readonly insertsInto?: readonly string[];
  /** Remarks for whoever asks, although the service can do its work. */
  readonly notesOf?: (dataSource: DataSource) => Promise<string[]>;
}

@Module({})
export class HealthModule {
  static forRoot(
    databaseUrl: string,
    { insertsInto, notesOf = async () => [] }: HealthOptions,
  ): DynamicModule {
    const readiness = (dataSource: DataSource): ReadinessCheck =>
      // Each check opens a connection, and strangers may ask: a flood of requests must not use all there are.
      onceASecond(async () => {
        const reasons = await notReadyReasons(databaseUrl, insertsInto);
        // The probe's own connection may stand before the service's do.
        return reasons.length > 0 || dataSource.isInitialized
          ? reasons
          : ['the service has not connected to the database yet'];
      });
    const notes = (dataSource: DataSource) => onceASecond(() => notesOf(dataSource));
    return {
      module: HealthModule,
      controllers: [HealthController],
      providers: [
        { provide: READINESS, useFactory: readiness, inject: [getDataSourceToken()] },
        { provide: READINESS_NOTES, useFactory: notes, inject: [getDataSourceToken()] },
      ],
    };
  }
}
