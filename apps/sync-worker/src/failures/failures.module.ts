import { Module } from '@nestjs/common';
import { FailuresController } from './failures.controller.js';

@Module({ controllers: [FailuresController] })
export class FailuresModule {}
