import { z } from 'zod';
import { amount, time } from './readers.js';

export const seriesQuery = z.object({
  minutes: z.coerce.number<number | string>().int().min(5).max(1440).default(60),
});

/** What happened in one minute. Milliseconds are null where nothing was measured. */
export const minute = z.object({
  at: time,
  receivedByType: z.record(z.string(), amount).describe('unreadable types under "(none)"'),
  settledByState: z.record(z.string(), amount),
  lagP50Ms: amount.nullable().describe('from received to settled'),
  lagP99Ms: amount.nullable(),
  acks: amount.describe('deliveries that were answered, repeats too'),
  ackMeanMs: amount
    .nullable()
    .describe('from a complete body to the answer, by the receivers’ clocks'),
  ackSlowestMs: amount.nullable(),
});

export const series = z.object({ minutes: z.array(minute) });
export type Series = z.infer<typeof series>;
