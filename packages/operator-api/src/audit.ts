import { z } from 'zod';
import { pageOf, pageQuery } from './page.js';
import { amount, id, time } from './readers.js';

/** One act that changed or unmasked something. Never rewritten. */
export const auditEntry = z.object({
  id,
  at: time,
  who: z.string(),
  act: z.string().describe('replay.start, account.add, reveal, …'),
  about: z.string().nullable(),
  count: amount.nullable().describe('how many it was done to'),
});
export type AuditEntry = z.infer<typeof auditEntry>;
export const auditQuery = pageQuery;
export const auditPage = pageOf(auditEntry);
