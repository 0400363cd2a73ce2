import { Global, Module, type DynamicModule } from '@nestjs/common';
import { poolOf } from '@forum-sync/database';
import {
  DatabaseModule,
  HealthModule,
  HeartbeatModule,
  LogModule,
  MetricsModule,
  type Logger,
} from '@forum-sync/service-host';
import { ConsoleModule } from './console/console.module.js';
import { CONFIG, type Config } from './config.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { AuditModule } from './audit/audit.module.js';
import { BackfillsModule } from './backfills/backfills.module.js';
import { ChecksModule } from './checks/checks.module.js';
import { EventOrderModule } from './event-order/event-order.module.js';
import { EventsModule } from './events/events.module.js';
import { FailuresModule } from './failures/failures.module.js';
import { ForumModule } from './forum/forum.module.js';
import { ForumAccessModule } from './forum-access/forum-access.module.js';
import { readHorizonNotes } from './horizon/read-horizon-notes.js';
import { HorizonModule } from './horizon/horizon.module.js';
import { InboxModule } from './inbox/inbox.module.js';
import { LiveModule } from './live/live.module.js';
import { LoopsModule } from './loops/loops.module.js';
import { OperatorApiModule } from './operator-api/operator-api.module.js';
import { PassesModule } from './passes/passes.module.js';
import { RebuildsModule } from './rebuilds/rebuilds.module.js';
import { ReconcilesModule } from './reconciles/reconciles.module.js';
import { RefetchesModule } from './refetches/refetches.module.js';
import { ReplaysModule } from './replays/replays.module.js';
import { StatusModule } from './status/status.module.js';
import { SubjectsModule } from './subjects/subjects.module.js';
import { UpkeepModule } from './upkeep/upkeep.module.js';
import { WebhookModule } from './webhook/webhook.module.js';
import { WordsModule } from './words/words.module.js';

/** When a frozen worker has lost its lease, it must lose its locks too, or nobody could take over. */
const LEASE_GRACE_MS = 2_000;

@Global()
@Module({})
export class AppModule {
  static forRoot(config: Config, log: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LogModule.forRoot(log),
        MetricsModule.forRoot(),
        DatabaseModule.forRoot({
          url: config.databaseUrl,
          applicationName: 'forum-sync worker',
          timeoutMs: config.statementTimeoutMs,
          idleInTransactionMs: config.inbox.leaseMs + LEASE_GRACE_MS,
          freshPlans: true,
          sendsTogether: true,
        }),
        HealthModule.forRoot(config.databaseUrl, {
          notesOf: (dataSource) => readHorizonNotes(poolOf(dataSource), config.forum !== null),
        }),
        HeartbeatModule.forRoot('sync-worker'),
        LoopsModule,
        InboxModule,
        HorizonModule,
        PassesModule,
        BackfillsModule,
        ReconcilesModule,
        RefetchesModule,
        RebuildsModule,
        ReplaysModule,
        UpkeepModule,
        ConsoleModule,
        OperatorApiModule,
        AccountsModule,
        AuditModule,
        EventOrderModule,
        EventsModule,
        FailuresModule,
        ForumModule,
        ForumAccessModule,
        SubjectsModule,
        ChecksModule,
        LiveModule,
        StatusModule,
        WebhookModule,
        WordsModule,
      ],
      providers: [{ provide: CONFIG, useValue: config }],
      exports: [CONFIG],
    };
  }
}
