import { z } from 'zod';
import { amount, time } from './readers.js';

/** received = pending + leased + applied + stale + ignored + quarantined + dead + missing. */
export const conservation = z.object({
  received: amount,
  pending: amount,
  leased: amount,
  applied: amount,
  stale: amount,
  ignored: amount,
  quarantined: amount,
  dead: amount,
  missing: amount.describe('0, or something is lost, or counted twice'),
});

/** One thing that is not as it should be, and what to do about it. */
export const problem = z.object({
  code: z
    .string()
    .describe(
      'missing_events, backlog, failing_events, dead_letters, quarantine, outage, too_large, vendor_silent, failed_pass, …',
    ),
  severity: z.enum(['critical', 'warning']),
  summary: z.string(),
  remedy: z.string(),
});
export type Problem = z.infer<typeof problem>;

/** What a call to the forum is for: its lane of the budget. */
export const callPurpose = z.enum(['refetch', 'enrichment', 'reconcile', 'backfill']);
export type CallPurpose = z.infer<typeof callPurpose>;

export const status = z.object({
  well: z.boolean().describe('no problem is critical'),
  sentence: z.string().describe('for people: all is well, or what is not'),
  problems: z.array(problem),
  conservation,
  oldestPendingSeconds: amount.nullable().describe('null when nothing is owed'),
  lastReceivedAt: time.nullable().describe('the newest event; null when none ever came'),
  doubts: amount.describe('subjects that wait for a read over REST'),
  notGuaranteed: z
    .array(z.string())
    .describe('what nobody can promise, for people; empty where the forum can be read'),
  callsToday: amount.describe('reads of the forum since midnight UTC; each is a page view'),
  calls: z
    .array(z.object({ purpose: callPurpose, today: amount, waiting: amount }))
    .describe('what they are spent on, the most urgent first; waiting: for their turn, now'),
  callsPerSecond: amount.nullable().describe('the budget; null without FORUM_API_KEY'),
  version: z.string(),
  at: time,
});
export type Status = z.infer<typeof status>;
