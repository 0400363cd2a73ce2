import { Module } from '@nestjs/common';
import { RefetchRunner } from './refetch.runner.js';

@Module({ providers: [RefetchRunner] })
export class RefetchesModule {}
