import { Module } from '@nestjs/common';
import { MessagesHandler } from './messages.handler.js';

@Module({ providers: [MessagesHandler], exports: [MessagesHandler] })
export class MessagesModule {}
