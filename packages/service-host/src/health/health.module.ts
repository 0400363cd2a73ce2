import { Module, type DynamicModule } from '@nestjs/common';
import { notReadyReasons, type ReadinessNeeds } from '@forum-sync/database';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import {
  HealthController,
  READINESS,
  READINESS_NOTES,
  type ReadinessCheck,
} from './health.controller.js';
import { onceASecond } from './once-a-second.js';

@Module({})
export class HealthModule {
  /** @param notesOf what else whoever asks should know */
  static forRoot(
    databaseUrl: string,
    needs: ReadinessNeeds = {},
    notesOf: (dataSource: DataSource) => Promise<string[]> = async () => [],
  ): DynamicModule {
    const readiness = (dataSource: DataSource): ReadinessCheck =>
      // Each check is a connection, and strangers may ask: a flood of them must not use all there are.
      onceASecond(async () => {
        const reasons = await notReadyReasons(databaseUrl, needs);
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
