import { z } from 'zod';
import { pageOf, pageQuery } from './page.js';
import { amount, flag, id, time } from './readers.js';

/** The vendor's lists, in the order in which they are read. */
export const listName = z.enum([
  'categories',
  'user_groups',
  'users',
  'topics',
  'posts',
  'conversations',
  'messages',
]);
export type ListName = z.infer<typeof listName>;

/** What one list costs. */
export const plannedList = z.object({
  list: listName,
  items: amount.nullable().describe('null where the vendor does not say'),
  calls: amount.describe('one for each page of 100'),
  atLeast: z.boolean().describe('more calls are possible: it shows only on the way'),
});
export type PlannedList = z.infer<typeof plannedList>;

const passState = z
  .enum(['planning', 'planned', 'running', 'done', 'failed', 'cancelled'])
  .describe('planned: it waits for somebody to start it');

/** How far a list is read. */
const listProgress = z.object({
  list: listName,
  pages: amount,
  total: amount
    .nullable()
    .describe(
      'items of the list as the last page stated it; of one parent’s where there is no list of all',
    ),
  phase: z.enum(['reading', 'looking', 'done']).describe('looking: at what was on no page'),
});

const pass = z.object({
  id,
  state: passState,
  lists: z.array(listName),
  progress: z.array(listProgress),
  plan: z.array(plannedList).nullable(),
  callsPerSecond: amount.nullable().describe('the budget; null without FORUM_API_KEY'),
  calls: amount.describe('each is billed as a page view'),
  compared: amount,
  missing: amount,
  different: amount,
  drifted: amount.describe('only counters and copies differed, which change without an event'),
  buried: amount,
  unreadable: amount,
  lastError: z.string().nullable(),
  requestedBy: z.string(),
  requestedAt: time,
  startedAt: time.nullable(),
  endedAt: time.nullable(),
});

/** Reads the vendor's past. */
export const backfill = pass;
export type Backfill = z.infer<typeof backfill>;
export const backfillsPage = pageOf(backfill);
export const backfillsQuery = pageQuery;
/** Without lists: all of them. Nothing but the plan is made before it is started. */
export const backfillRequest = z.strictObject({ lists: z.array(listName).min(1).optional() });

/** Compares forum and tables, and repairs. */
export const reconcile = pass.extend({
  depth: z.enum(['newest', 'full']).describe('newest: ends a list at the first page that agrees'),
  dryRun: z.boolean(),
  reason: z.enum(['command', 'schedule', 'outage']),
});
export type Reconcile = z.infer<typeof reconcile>;
export const reconcilesPage = pageOf(reconcile);
export const reconcilesQuery = pageQuery;
/** Without a depth: everything, unless that was read lately. Without lists: what is public. */
export const reconcileRequest = z.strictObject({
  depth: z.enum(['newest', 'full']).optional(),
  dryRun: z.boolean().default(false),
  lists: z.array(listName).min(1).optional(),
});

/** One difference. What stands in the fields is personal: null unless it is asked for by `reveal`. */
export const drift = z.object({
  id,
  subject: z.object({ kind: z.string(), id }),
  kind: z.enum(['missing', 'different', 'buried']).describe('as our tables stood to the forum'),
  field: z.string().nullable(),
  ours: z.string().nullable(),
  theirs: z.string().nullable(),
  repaired: z.enum(['taken from the forum', 'not: a dry run']),
  foundAt: time,
});
export type Drift = z.infer<typeof drift>;
export const driftPage = pageOf(drift);
export const driftQuery = pageQuery.extend({
  reveal: flag.optional().describe('with what stands in the fields; operators only, audited'),
});
