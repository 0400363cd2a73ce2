import { Global, Module } from '@nestjs/common';
import { exitWithLog, LOG, type Logger } from '@forum-sync/service-host';
import { CONFIG, type Config } from '../config.js';
import { HangWatch } from './hang-watch.js';
import { LoopWatch } from './loop-watch.js';

/** A process that hangs for a whole lease has lost what it held; anything shorter may be a busy machine. */
const SHORTEST_HANG_MS = 5_000;

@Global()
@Module({
  providers: [
    {
      provide: LoopWatch,
      useFactory: (log: Logger) => new LoopWatch(log, () => exitWithLog(log, 1)),
      inject: [LOG],
    },
    {
      provide: HangWatch,
      useFactory: ({ databaseUrl, inbox }: Config) =>
        new HangWatch({
          databaseUrl,
          longestHangMs: Math.max(inbox.leaseMs, SHORTEST_HANG_MS),
        }),
      inject: [CONFIG],
    },
  ],
  exports: [LoopWatch, HangWatch],
})
export class LoopsModule {}
