import { Module } from '@nestjs/common';
import { HorizonRunner } from './horizon.runner.js';

@Module({ providers: [HorizonRunner] })
export class HorizonModule {}
