import { Module } from '@nestjs/common';
import { ActivityService } from './activity.service.js';
import { WebhooksController } from './webhooks.controller.js';

@Module({ controllers: [WebhooksController], providers: [ActivityService] })
export class AppModule {}
