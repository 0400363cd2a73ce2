import { Module } from '@nestjs/common';
import { IngestModule } from '../ingest/ingest.module.js';
import { TokensModule } from '../tokens/tokens.module.js';
import { WebhooksDoor } from './webhooks.door.js';

@Module({
  imports: [IngestModule, TokensModule],
  providers: [WebhooksDoor],
  exports: [WebhooksDoor],
})
export class WebhooksModule {}
