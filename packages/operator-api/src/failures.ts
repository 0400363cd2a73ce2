import { z } from 'zod';
import { eventSummary, shape } from './events.js';
import { amount, time } from './readers.js';

/** Quarantined events and dead letters that failed for the same reason. */
export const failureGroup = z.object({
  state: z.enum(['quarantined', 'dead']),
  reason: z.string().nullable(),
  type: z.string().nullable(),
  count: amount.describe('at most 10,000 are counted'),
  first: time,
  last: time,
  example: eventSummary,
  exampleDetail: z.string().nullable(),
  shapes: z.array(shape).nullable().describe('what the example looked like: paths and types'),
});
export type FailureGroup = z.infer<typeof failureGroup>;
export const failureGroups = z.object({ groups: z.array(failureGroup) });
