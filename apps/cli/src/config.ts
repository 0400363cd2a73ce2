import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CannotAsk } from './cannot-ask.js';

const schema = z.object({
  WORKER_URL: z
    .string()
    .regex(
      /^https?:\/\/[^/]+\/?$/,
      'must be the worker’s address, without a path: http://127.0.0.1:3001',
    )
    .transform((url) => url.replace(/\/$/, ''))
    .optional(),
  WORKER_PORT: z
    .string()
    .refine(
      (port) => /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535,
      'must be a port number from 1 to 65535',
    )
    .default('3001'),
  DATA_DIR: z.string().default('.data'),
  CLI_TOKEN: z.string().optional(),
});

export interface Config {
  readonly workerUrl: string;
  readonly token: string;
  /** Where the token is from, for the message when it is wrong. */
  readonly tokenFrom: string;
}

/** Where the worker is, and the token that it knows us by. @throws CannotAsk that says what to set */
export function config(): Config {
  const set = Object.entries(process.env).filter(([, value]) => value !== '');
  const read = schema.safeParse(Object.fromEntries(set));
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new CannotAsk(problems.join('\n'));
  }
  const { WORKER_URL, WORKER_PORT, DATA_DIR, CLI_TOKEN } = read.data;
  const file = join(DATA_DIR, 'cli-token');
  return {
    workerUrl: WORKER_URL ?? `http://127.0.0.1:${WORKER_PORT}`,
    token: CLI_TOKEN ?? keptToken(file),
    tokenFrom: CLI_TOKEN === undefined ? file : 'CLI_TOKEN',
  };
}

function keptToken(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new CannotAsk(
      `There is no token in ${file}, where \`npm start\` puts one. Run this as the same user and with the same ` +
        'DATA_DIR as `npm start`, or set CLI_TOKEN.',
    );
  }
}
