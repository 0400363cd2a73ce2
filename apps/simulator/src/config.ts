import { host, port, readConfig, wholeNumber } from '@forum-sync/service-host';
import { z } from 'zod';
import type { ForumOptions } from './forum-options.js';

const MILLION = 1_000_000;

const decimal = (fallback: number, what: string) =>
  z
    .string()
    .regex(/^\d{1,7}(\.\d{1,6})?$/, `must be ${what}, such as 0.5 or 10`)
    .transform(Number)
    .default(fallback);

const schema = z
  .object({
    HOST: host,
    SIMULATOR_PORT: port(3002),
    WEBHOOK_URL: z
      .string()
      .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), 'must be an http(s) URL')
      .default(''),
    FORUM_API_KEY: z.string().default('forum-api-key'),
    SIMULATOR_SEED: z.string().default('forum'),
    SIMULATOR_USERS: wholeNumber(200, 2, MILLION, 'a number of users'),
    SIMULATOR_TOPICS: wholeNumber(150, 1, MILLION, 'a number of topics'),
    SIMULATOR_POSTS: wholeNumber(2_000, 1, 100 * MILLION, 'a number of posts'),
    SIMULATOR_RATE: decimal(2, 'a number of acts a second'),
    SIMULATOR_TIME_SCALE: decimal(1, 'how fast the clock goes'),
    SIMULATOR_API_LIMIT: wholeNumber(3, 0, MILLION, 'requests a second (0: no limit)'),
    // By default a number that grows with time: after a restart the vendor's ids must not begin anew.
    SIMULATOR_FIRST_EVENT_ID: wholeNumber(
      Math.floor(Date.now() / 100),
      1,
      999_999_999_999,
      'an event id',
    ),
  })
  .refine((set) => set.SIMULATOR_POSTS >= set.SIMULATOR_TOPICS, {
    path: ['SIMULATOR_POSTS'],
    message: 'must be as many as SIMULATOR_TOPICS or more',
  })
  .transform((set): ForumOptions => ({
    host: set.HOST,
    port: set.SIMULATOR_PORT,
    webhookUrl: set.WEBHOOK_URL,
    apiKey: set.FORUM_API_KEY,
    apiLimit: set.SIMULATOR_API_LIMIT,
    seed: set.SIMULATOR_SEED,
    sizes: {
      users: set.SIMULATOR_USERS,
      topics: set.SIMULATOR_TOPICS,
      posts: set.SIMULATOR_POSTS,
      conversations: Math.floor(set.SIMULATOR_USERS / 4),
    },
    rate: set.SIMULATOR_RATE,
    timeScale: set.SIMULATOR_TIME_SCALE,
    startsAt: Date.now(),
    firstEventId: set.SIMULATOR_FIRST_EVENT_ID,
  }));

/** The simulator's settings. @throws ConfigError that lists all problems */
export function config(): ForumOptions {
  return readConfig(schema, process.env);
}
