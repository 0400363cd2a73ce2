import {
  addressRanges,
  databaseUrl,
  host,
  logLevel,
  port,
  readConfig,
  wholeNumber,
} from '@forum-sync/service-host';
import { z } from 'zod';

const MIB = 1024 * 1024;
/** 128 bits in base64url: a shorter secret could be guessed, and nothing else guards the door. */
const TOKEN_LENGTH = 22;

const schema = z
  .object({
    DATABASE_URL: databaseUrl,
    RECEIVER_DATABASE_URL: databaseUrl.optional(),
    HOST: host,
    RECEIVER_PORT: port(3000),
    WEBHOOK_TOKEN: z
      .string('must be set: the secret part of the webhook URL')
      .transform((text) => text.split(',').map((token) => token.trim()))
      .refine(
        (tokens) => tokens.every((token) => /^[\w-]+$/.test(token) && token.length >= TOKEN_LENGTH),
        `each token must have ${TOKEN_LENGTH} or more of A-Z, a-z, 0-9, "-" and "_"; ` +
          'several (for a rotation) are separated by commas',
      ),
    // At least 64 KiB, or a long post would not fit. A body that the database cannot take before the statement's
    // time-out is answered 503 at every repeat until the vendor drops it: a 413 at least says why.
    MAX_BODY_BYTES: wholeNumber(
      5 * MIB,
      64 * 1024,
      16 * MIB,
      'a number of bytes that the database can take within 2 seconds',
    ),
    TRUSTED_PROXIES: addressRanges,
    VENDOR_ADDRESSES: addressRanges,
    LOG_LEVEL: logLevel,
  })
  .transform((set) => ({
    databaseUrl: set.RECEIVER_DATABASE_URL ?? set.DATABASE_URL,
    databaseSetting: set.RECEIVER_DATABASE_URL ? 'RECEIVER_DATABASE_URL' : 'DATABASE_URL',
    host: set.HOST,
    port: set.RECEIVER_PORT,
    webhookTokens: set.WEBHOOK_TOKEN,
    maxBodyBytes: set.MAX_BODY_BYTES,
    trustedProxies: set.TRUSTED_PROXIES,
    vendorAddresses: set.VENDOR_ADDRESSES,
    logLevel: set.LOG_LEVEL,
  }));

/** Where the receiver's parts find its settings. */
export const CONFIG = Symbol('config');
export type Config = z.output<typeof schema>;

/** The receiver's settings. @throws ConfigError that lists all problems */
export function config(): Config {
  return readConfig(schema, process.env);
}
