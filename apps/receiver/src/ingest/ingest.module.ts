import { Module } from '@nestjs/common';
import { DeliveryMetricsModule } from '../metrics/delivery-metrics.module.js';
import { SubjectsModule } from '../subjects/subjects.module.js';
import { TokensModule } from '../tokens/tokens.module.js';
import { InboxNotifier } from './inbox-notifier.js';
import { IngestService } from './ingest.service.js';

@Module({
  imports: [SubjectsModule, TokensModule, DeliveryMetricsModule],
  providers: [IngestService, InboxNotifier],
  exports: [IngestService, DeliveryMetricsModule],
})
export class IngestModule {}
