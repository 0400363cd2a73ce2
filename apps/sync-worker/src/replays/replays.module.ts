import { Module } from '@nestjs/common';
import { ReplaysController } from './replays.controller.js';
import { ReplayRunner } from './replay.runner.js';

@Module({ controllers: [ReplaysController], providers: [ReplayRunner] })
export class ReplaysModule {}
