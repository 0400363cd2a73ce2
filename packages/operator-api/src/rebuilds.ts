import { z } from 'zod';
import { pageOf, pageQuery } from './page.js';
import { listName } from './passes.js';
import { amount, id, time } from './readers.js';

/** Each of the forum's lists is kept as a projection of its name. */
export const projectionName = listName;
export type ProjectionName = z.infer<typeof projectionName>;

/** `swap` false: only compare, and throw the new tables away. */
export const rebuildRequest = z.strictObject({
  tables: z.array(projectionName).min(1).max(7),
  swap: z.boolean(),
});

/** One row that the old table and the new one do not agree on. Fields, never values. */
export const difference = z.object({
  table: projectionName,
  id,
  kind: z
    .enum(['missing', 'surplus', 'different'])
    .describe('as the old table stands to the new one'),
  columns: z.array(z.string()),
});
export type Difference = z.infer<typeof difference>;

export const rebuild = z.object({
  id,
  tables: z.array(projectionName),
  swap: z.boolean(),
  state: z.enum(['running', 'swapped', 'discarded', 'cancelled', 'failed']),
  total: amount.describe('observations to fold: events and kept reads'),
  folded: amount,
  comparedRows: amount.nullable(),
  differingRows: amount.nullable(),
  detail: z.string().nullable().describe('why it failed'),
  requestedBy: z.string(),
  startedAt: time,
  endedAt: time.nullable(),
});
export type Rebuild = z.infer<typeof rebuild>;
export const rebuildsPage = pageOf(rebuild);
export const rebuildsQuery = pageQuery;
/** The first differences that were found; no more are kept. */
export const differencesPage = pageOf(difference);
export const differencesQuery = pageQuery;
