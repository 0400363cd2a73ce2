import { Module } from '@nestjs/common';
import { PassRunner } from './pass.runner.js';

@Module({ providers: [PassRunner] })
export class PassesModule {}
