import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOG } from './log.js';

/** Makes the service's one log injectable everywhere. */
@Global()
@Module({})
export class LogModule {
  static forRoot(log: Logger): DynamicModule {
    return {
      module: LogModule,
      providers: [{ provide: LOG, useValue: log }],
      exports: [LOG],
    };
  }
}
