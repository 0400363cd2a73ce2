import { z } from 'zod';

/** The body of every answer that is no 2xx. */
export const failure = z.object({
  error: z
    .string()
    .describe('a short code: not_logged_in, forbidden, invalid, not_found, conflict, …'),
  message: z.string().describe('what was wrong and what to do; never a value'),
  problems: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Failure = z.infer<typeof failure>;
