import { Module } from '@nestjs/common';
import { ForumAccessController } from './forum-access.controller.js';

@Module({ controllers: [ForumAccessController] })
export class ForumAccessModule {}
