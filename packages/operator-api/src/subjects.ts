import { z } from 'zod';
import { eventQuery } from './events.js';
import { pageOf, pageQuery } from './page.js';
import { id, subject, subjectKind, time } from './readers.js';

export const subjectParams = z.object({ kind: subjectKind, id });

/** A row of a projection by its columns; packages/database/schema.sql has them. */
export const row = z.record(z.string(), z.unknown());
export type Row = z.infer<typeof row>;

export const doubt = z.object({ reason: z.string(), markedAt: time });

export const subjectQuery = eventQuery;
export const subjectDetail = z.object({
  subject,
  row: row.nullable().describe('null: nothing was applied yet'),
  masked: z.boolean(),
  doubts: z.array(doubt),
});
export type SubjectDetail = z.infer<typeof subjectDetail>;

export const subjectAtQuery = eventQuery.extend({
  time: time.describe('from what had been received by then'),
});
export const subjectThen = z.object({
  subject,
  time,
  row: row.nullable().describe('null: nothing was known of it then'),
  masked: z.boolean(),
});
export type SubjectThen = z.infer<typeof subjectThen>;

export const timelineQuery = pageQuery;

/** One thing that was seen of the subject. */
export const observation = z.object({
  from: z
    .enum(['event', 'read', 'conflict'])
    .describe('a conflict: a delivery of an event of the same id with other bytes'),
  id: id.describe('the event’s, for its page; or the read’s, or the delivery’s'),
  name: z.string().nullable().describe('the event’s type, or the call that was made'),
  version: id.nullable().describe('the vendor’s event id that it counts as'),
  state: z.string(),
  reason: z.string().nullable(),
  detail: z.string().nullable().describe('of a stale one: what the row held'),
  changed: z
    .array(z.string())
    .nullable()
    .describe('columns that it changed; null: a new row, none, or no longer known'),
  madeNewRow: z.boolean(),
  at: time,
});
export type TimelineObservation = z.infer<typeof observation>;

export const timelinePage = pageOf(observation);
