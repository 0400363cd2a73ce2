import { Module } from '@nestjs/common';
import { Backlog } from './backlog.js';
import { InboxRunner } from './inbox.runner.js';

@Module({ providers: [Backlog, InboxRunner], exports: [Backlog] })
export class InboxModule {}
