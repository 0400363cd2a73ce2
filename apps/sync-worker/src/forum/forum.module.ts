import { Module } from '@nestjs/common';
import { ForumController } from './forum.controller.js';

@Module({ controllers: [ForumController] })
export class ForumModule {}
