import { Module } from '@nestjs/common';
import { InboxModule } from '../inbox/inbox.module.js';
import { WordsRunner } from './words.runner.js';

@Module({ imports: [InboxModule], providers: [WordsRunner] })
export class WordsModule {}
