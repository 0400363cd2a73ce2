import { Module } from '@nestjs/common';
import { EventMetrics } from './event-metrics.js';
import { UpkeepRunner } from './upkeep.runner.js';

@Module({ providers: [EventMetrics, UpkeepRunner] })
export class UpkeepModule {}
