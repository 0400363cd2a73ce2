import { Module, type DynamicModule } from '@nestjs/common';
import type { Config } from '../config.js';
import { EventMetrics } from './event-metrics.js';
import { UPKEEP_SETTINGS, UpkeepRunner } from './upkeep.runner.js';

@Module({})
export class UpkeepModule {
  static forRoot({ upkeep }: Config): DynamicModule {
    return {
      module: UpkeepModule,
      providers: [EventMetrics, UpkeepRunner, { provide: UPKEEP_SETTINGS, useValue: upkeep }],
    };
  }
}
