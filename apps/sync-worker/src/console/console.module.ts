import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { LOG, type Logger } from '@forum-sync/service-host';
import type { FastifyInstance } from 'fastify';
import { findConsole } from './find-console.js';
import { serveConsole } from './serve-console.js';

/** The console's pages: files, on the same port as the API that they call. */
@Module({})
export class ConsoleModule implements OnModuleInit {
  constructor(
    private readonly adapter: HttpAdapterHost,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async onModuleInit(): Promise<void> {
    const folder = findConsole();
    if (folder === null) {
      this.log.warn('the console is not built; everything but its pages is there');
      return;
    }
    const server: FastifyInstance = this.adapter.httpAdapter.getInstance();
    await server.register(serveConsole(folder));
  }
}
