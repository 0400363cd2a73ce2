import { Module } from '@nestjs/common';
import { PostsHandler } from './posts.handler.js';

@Module({ providers: [PostsHandler], exports: [PostsHandler] })
export class PostsModule {}
