import { Module } from '@nestjs/common';
import { WordsRunner } from './words.runner.js';

@Module({ providers: [WordsRunner] })
export class WordsModule {}
