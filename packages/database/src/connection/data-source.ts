import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Pool } from 'pg';
import { DoubtEntity } from '../doubts/doubt.entity.js';
import { EventEntity } from '../events/event.entity.js';
import { FurtherDeliveryEntity } from '../events/further-delivery.entity.js';
import { ForumEntity } from '../forums/forum.entity.js';
import { HeartbeatEntity } from '../heartbeats/heartbeat.entity.js';
import { OutageEntity } from '../heartbeats/outage.entity.js';
import { InboxEntity } from '../inbox/inbox.entity.js';
import { OutcomeEntity } from '../outcomes/outcome.entity.js';
import { TallyEntity } from '../outcomes/tally.entity.js';
import { projectionEntities } from '../projections/projection-entities.js';
import { migrations } from '../migrations/index.js';
import { RebuildDifferenceEntity } from '../rebuilds/rebuild-difference.entity.js';
import { RebuildEntity } from '../rebuilds/rebuild.entity.js';
import { ReadEntity } from '../reads/read.entity.js';
import { ReplayEntity } from '../replays/replay.entity.js';
import { SnakeNamingStrategy } from './snake-naming-strategy.js';
import { DURABLE, withSettings } from './with-settings.js';

const FRESH_PLANS = '-c plan_cache_mode=force_custom_plan -c random_page_cost=1 -c jit=off';

export interface DatabaseOptions {
  /** postgres://user:password@host:port/database */
  readonly url: string;
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
  /** Connections at most. */
  readonly poolSize?: number;
  /** Nothing that a service asks of the database may take longer, in milliseconds. */
  readonly timeoutMs?: number;
  /** Nothing waits longer for a lock, in milliseconds; default: most of the time-out, 5 s at most. */
  readonly lockTimeoutMs?: number;
  /**
   * A process that is frozen amid a transaction keeps its locks for so long, in milliseconds; default:
   * four times the time-out.
   */
  readonly idleInTransactionMs?: number;
  /**
   * Plans each statement for the tables as they are, and prefers keys. A plan that is kept was made for the tables of
   * a moment ago: after a burst of events, or a first start, it reads them whole until PostgreSQL counts them anew.
   * So does one that believes, by PostgreSQL's default, that a row by its key costs four times the next on its page.
   */
  readonly freshPlans?: boolean;
  /**
   * Statements may be sent before the one before is answered (see `together`). Each has its time-out at the server;
   * a link that is dead is noticed three times as late, for that time counts from the sending, and those of one
   * group wait for each other.
   */
  readonly sendsTogether?: boolean;
}

/**
 * The options of the one data source that the apps and the migration command share.
 *
 * Every time-out is set: with pg's defaults a half-open link hangs a query for ever.
 */
export function dataSourceOptions(options: DatabaseOptions): DataSourceOptions {
  const timeoutMs = options.timeoutMs ?? 4_000;
  return {
    type: 'postgres',
    url: withSettings(options.url, options.freshPlans ? `${DURABLE} ${FRESH_PLANS}` : DURABLE),
    applicationName: options.applicationName,
    poolSize: options.poolSize ?? 8,
    connectTimeoutMS: Math.min(timeoutMs, 2_000),
    installExtensions: false,
    synchronize: false,
    namingStrategy: new SnakeNamingStrategy(),
    entities: [
      DoubtEntity,
      EventEntity,
      ForumEntity,
      FurtherDeliveryEntity,
      HeartbeatEntity,
      InboxEntity,
      OutageEntity,
      OutcomeEntity,
      ReadEntity,
      TallyEntity,
      RebuildDifferenceEntity,
      RebuildEntity,
      ReplayEntity,
      ...projectionEntities,
    ],
    migrations,
    migrationsTransactionMode: 'each',
    // An idle connection that breaks is replaced by the pool; without a handler it ends the process.
    poolErrorHandler: () => {},
    extra: {
      keepAlive: true,
      pipeline: options.sendsTogether ?? false,
      query_timeout: options.sendsTogether ? timeoutMs * 3 : timeoutMs,
      statement_timeout: timeoutMs,
      lock_timeout: options.lockTimeoutMs ?? Math.min(timeoutMs * 0.75, 5_000),
      idle_in_transaction_session_timeout: options.idleInTransactionMs ?? timeoutMs * 4,
    },
  };
}

export function createDataSource(options: DatabaseOptions): DataSource {
  return new DataSource(dataSourceOptions(options));
}

/** Thrown where a query is wanted before the first connection stands. */
class DatabaseNotConnected extends Error {
  readonly code = 'DATABASE_NOT_CONNECTED';
  constructor() {
    super('The database has not been reached yet; it is tried again every second.');
  }
}

/** The pg pool inside the data source: the hot statements use it directly, with named statements. */
export function poolOf(dataSource: DataSource): Pool {
  if (!dataSource.isInitialized) {
    throw new DatabaseNotConnected();
  }
  return (dataSource.driver as unknown as { master: Pool }).master;
}
