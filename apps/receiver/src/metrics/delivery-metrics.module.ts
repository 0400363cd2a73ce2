import { Module } from '@nestjs/common';
import { DeliveryMetrics } from './delivery-metrics.js';

@Module({ providers: [DeliveryMetrics], exports: [DeliveryMetrics] })
export class DeliveryMetricsModule {}
