import { Module } from '@nestjs/common';
import { BackfillsController } from './backfills.controller.js';

@Module({ controllers: [BackfillsController] })
export class BackfillsModule {}
