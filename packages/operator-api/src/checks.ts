import { z } from 'zod';

/** What `doctor` looks at, each with its remedy. */
export const check = z.object({
  name: z.string(),
  result: z.enum(['ok', 'warning', 'failed', 'skipped']),
  detail: z.string(),
  remedy: z.string().nullable(),
});
export type Check = z.infer<typeof check>;
export const checks = z.object({ checks: z.array(check) });
