import { Module } from '@nestjs/common';
import { InboxRunner } from './inbox.runner.js';

@Module({ providers: [InboxRunner] })
export class InboxModule {}
