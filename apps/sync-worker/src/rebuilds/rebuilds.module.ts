import { Module } from '@nestjs/common';
import { RebuildsController } from './rebuilds.controller.js';
import { RebuildRunner } from './rebuild.runner.js';

@Module({ controllers: [RebuildsController], providers: [RebuildRunner] })
export class RebuildsModule {}
