import { Module } from '@nestjs/common';
import { EventOrderController } from './event-order.controller.js';

@Module({ controllers: [EventOrderController] })
export class EventOrderModule {}
