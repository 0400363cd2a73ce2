import path from 'node:path';
import { z } from 'zod';
import { KnownProblem } from '../known-problem.ts';
import { projectRoot } from '../toolchain/project-root.mjs';
import { hasRawPercent } from './has-raw-percent.ts';

const port = z
  .string()
  .refine((text) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535, {
    error: ({ input }) => `is "${String(input)}": give a port number from 1 to 65535`,
  })
  .transform(Number);

const schema = z
  .object({
    DATABASE_URL: z
      .string()
      // The value may hold a password: it is never repeated.
      .refine((text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text), {
        error: 'is no PostgreSQL URL: give postgres://user:password@host:5432/database',
        abort: true,
      })
      .refine(
        (text) => !hasRawPercent(text),
        'has a literal %: write it as %25, also in the password',
      )
      .optional(),
    DATA_DIR: z
      .string()
      .default('.data')
      .transform((folder) => path.resolve(projectRoot, folder)),
    HOST: z.string().default('127.0.0.1'),
    RECEIVER_PORT: port.default(3000),
    WORKER_PORT: port.default(3001),
    // Of `npm run demo`: its forum's address goes into other settings, which would be blamed.
    SIMULATOR_PORT: port.optional(),
    // The receiver's own rule, said here before anything starts.
    WEBHOOK_TOKEN: z
      .string()
      .refine(
        (tokens) => tokens.split(',').every((token) => /^[\w-]{22,}$/.test(token.trim())),
        'must have 22 or more of A-Z, a-z, 0-9, "-" and "_"; several tokens are separated by commas',
      )
      .optional(),
    // The worker's own rules.
    RECEIVER_URL: z
      .string()
      .regex(
        /^https?:\/\/[^/]+\/?$/,
        'must be the receiver’s public address, without a path: https://your.host',
      )
      .transform((url) => url.replace(/\/$/, ''))
      .optional(),
    ADMIN_PASSWORD: z.string().min(12, 'must have 12 characters or more').optional(),
    CLI_TOKEN: z
      .string()
      .regex(/^[\w-]{32,}$/, 'must have 32 or more of A-Z, a-z, 0-9, "-" and "_"')
      .optional(),
  })
  .refine((settings) => settings.RECEIVER_PORT !== settings.WORKER_PORT, {
    path: ['WORKER_PORT'],
    error: 'is the same as RECEIVER_PORT: give each its own',
  });

export type Settings = z.infer<typeof schema>;

/** What the launcher itself needs from the environment; the apps read the rest. Empty counts as not set. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const result = schema.safeParse(given);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new KnownProblem(problems.join('\n'));
  }
  return result.data;
}
