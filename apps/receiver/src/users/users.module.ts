import { Module } from '@nestjs/common';
import { UsersHandler } from './users.handler.js';

@Module({ providers: [UsersHandler], exports: [UsersHandler] })
export class UsersModule {}
