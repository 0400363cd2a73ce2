import {
  databaseUrl,
  host,
  logLevel,
  port,
  readConfig,
  wholeNumber,
} from '@forum-sync/service-host';
import { checkBaseUrl, DEFAULT_BASE_URL } from '@forum-sync/forum-api';
import { z } from 'zod';

const HOUR_MS = 3_600_000;

const schema = z
  .object({
    DATABASE_URL: databaseUrl,
    HOST: host,
    WORKER_PORT: port(3001),
    LOG_LEVEL: logLevel,
    BATCH_SIZE: wholeNumber(2_000, 1, 10_000, 'a number of events'),
    LEASE_MS: wholeNumber(30_000, 500, 3_600_000, 'milliseconds'),
    STATEMENT_TIMEOUT_MS: wholeNumber(20_000, 200, 120_000, 'milliseconds'),
    POLL_INTERVAL_MS: wholeNumber(1_000, 10, 60_000, 'milliseconds'),
    MAX_ATTEMPTS: wholeNumber(10, 1, 1_000, 'a number of attempts'),
    FORUM_API_KEY: z.string().optional(),
    FORUM_API_URL: z
      .string()
      .refine(isApiUrl, 'must be a URL that begins with https:// (http:// only for this machine)')
      .default(DEFAULT_BASE_URL),
    FORUM_API_RATE: wholeNumber(1, 1, 1_000, 'calls a second'),
    RECONCILE_HOURS: wholeNumber(24, 0, 10_000, 'hours'),
    FULL_RECONCILE_HOURS: wholeNumber(168, 1, 100_000, 'hours'),
    RECEIVER_PORT: port(3000),
    RECEIVER_URL: z
      .string()
      .regex(
        /^https?:\/\/[^/]+\/?$/,
        'must be the receiver’s public address, without a path: https://your.host',
      )
      // As a browser copies it.
      .transform((url) => url.replace(/\/$/, ''))
      .optional(),
    WEBHOOK_TOKEN: z
      .string()
      .transform((text) => text.split(',').map((token) => token.trim()))
      .default([]),
    WEBHOOK_TOKEN_FILE: z.string().optional(),
    ADMIN_PASSWORD: z.string().min(12, 'must have 12 characters or more').optional(),
    CLI_TOKEN: z
      .string()
      .regex(/^[\w-]{32,}$/, 'must have 32 or more of A-Z, a-z, 0-9, "-" and "_"')
      .optional(),
    BACKLOG_ALARM_S: wholeNumber(300, 1, 604_800, 'seconds'),
    HISTORY_DAYS: wholeNumber(365, 1, 36_500, 'a number of days'),
  })
  .transform((set) => ({
    databaseUrl: set.DATABASE_URL,
    host: set.HOST,
    port: set.WORKER_PORT,
    logLevel: set.LOG_LEVEL,
    /** What the worker asks of the database may take so long; an event that takes longer hangs. */
    statementTimeoutMs: set.STATEMENT_TIMEOUT_MS,
    inbox: {
      /** Events in one claim and one transaction. */
      batchSize: set.BATCH_SIZE,
      /** How long a worker may be silent before others take over its events. */
      leaseMs: set.LEASE_MS,
      /** How long an event waits when its hint was lost. */
      pollIntervalMs: set.POLL_INTERVAL_MS,
      /** Tries of one event, by its own fault, before it is buried. */
      maxAttempts: set.MAX_ATTEMPTS,
    },
    /** Null: no key, so nothing is ever read from the forum. */
    forum: set.FORUM_API_KEY
      ? {
          apiKey: set.FORUM_API_KEY,
          apiUrl: set.FORUM_API_URL,
          /** Of all processes together; the vendor counts them. */
          callsPerSecond: set.FORUM_API_RATE,
        }
      : null,
    reconcile: {
      /** Between two reconciles by themselves; 0 for none. */
      everyMs: set.RECONCILE_HOURS * HOUR_MS,
      /** One that reads everything counts as fresh for so long. */
      fullEveryMs: set.FULL_RECONCILE_HOURS * HOUR_MS,
    },
    /** Where the vendor finds the receiver, without a path. */
    receiverUrl: set.RECEIVER_URL ?? `http://${set.HOST}:${set.RECEIVER_PORT}`,
    /** The receiver's, where they are set here too: to tell which are in use. */
    webhookTokens: set.WEBHOOK_TOKEN,
    /** Where a rotated token is kept for the next start. */
    webhookTokenFile: set.WEBHOOK_TOKEN_FILE,
    /** How the first operator and the command line get in, before there is any account. */
    firstAccess: { adminPassword: set.ADMIN_PASSWORD, cliToken: set.CLI_TOKEN },
    upkeep: {
      /** How long an event may wait before that is logged as an error, in seconds. */
      backlogAlarmS: set.BACKLOG_ALARM_S,
      /** How long an outcome says what it changed. */
      historyDays: set.HISTORY_DAYS,
    },
  }));

/** Where the worker's parts find its settings. */
export const CONFIG = Symbol('config');
export type Config = z.output<typeof schema>;
export type InboxSettings = Config['inbox'];
/** How the forum's REST API is reached. */
export type ForumAccess = NonNullable<Config['forum']>;
export type UpkeepSettings = Config['upkeep'];

/** The worker's settings. @throws ConfigError that lists all problems */
export function config(): Config {
  return readConfig(schema, process.env);
}

/** The client's own rule, said here before anything starts. */
function isApiUrl(text: string): boolean {
  try {
    checkBaseUrl(text);
    return true;
  } catch {
    return false;
  }
}
