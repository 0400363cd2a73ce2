import { Global, Module, type DynamicModule } from '@nestjs/common';
import {
  DatabaseModule,
  HealthModule,
  HeartbeatModule,
  LogModule,
  MetricsModule,
  type Logger,
} from '@forum-sync/service-host';
import { CONFIG, type Config } from './config.js';
import { AckWatch } from './metrics/ack-watch.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

/** A statement that takes longer ends in a 503 for the vendor: nobody gains by waiting on. */
const TIMEOUT_MS = 2_000;

/** Without one of these rights every delivery would end in 503, and nobody would know why. */
const INSERTS_INTO = ['events', 'inbox', 'further_deliveries', 'tallies', 'token_uses', 'doubts'];

@Global()
@Module({})
export class AppModule {
  static forRoot(config: Config, log: Logger): DynamicModule {
    const ackWatch = new AckWatch();
    return {
      module: AppModule,
      imports: [
        LogModule.forRoot(log),
        MetricsModule.forRoot(),
        DatabaseModule.forRoot(
          {
            url: config.databaseUrl,
            applicationName: 'forum-sync receiver',
            timeoutMs: TIMEOUT_MS,
          },
          config.databaseSetting,
        ),
        HealthModule.forRoot(config.databaseUrl, { insertsInto: INSERTS_INTO }),
        HeartbeatModule.forRoot('receiver', () => ackWatch.take()),
        WebhooksModule,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: AckWatch, useValue: ackWatch },
      ],
      exports: [CONFIG, AckWatch],
    };
  }
}
