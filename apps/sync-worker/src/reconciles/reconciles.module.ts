import { Module } from '@nestjs/common';
import { ReconcilesController } from './reconciles.controller.js';

@Module({ controllers: [ReconcilesController] })
export class ReconcilesModule {}
