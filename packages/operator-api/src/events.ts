import { z } from 'zod';
import { pageOf, pageQuery } from './page.js';
import { amount, eventState, flag, id, listOf, subject, subjectKind, time } from './readers.js';

/** All conditions that are given must hold. */
export const eventsQuery = pageQuery.extend({
  eventId: id.optional().describe('the vendor’s event id'),
  types: listOf(z.string().max(100)).optional(),
  untyped: flag.optional().describe('whether their type could not be read'),
  states: listOf(eventState).optional(),
  reasons: listOf(z.string().max(100)).optional(),
  subjectKind: subjectKind.optional().describe('together with subjectId'),
  subjectId: id.optional(),
  receivedFrom: time.optional(),
  receivedBefore: time.optional(),
  text: z.string().max(200).optional().describe('words in the payload; all of them must be there'),
});
export type EventsQuery = z.output<typeof eventsQuery>;

/** A line of the webhook log. */
export const eventSummary = z.object({
  id: id.describe('ours: the order of arrival'),
  eventId: id.nullable().describe('the vendor’s'),
  type: z.string().nullable(),
  state: eventState,
  reason: z.string().nullable(),
  attempts: amount,
  subject: subject.nullable(),
  flags: z.array(z.string()),
  receivedAt: time,
  settledAt: time.nullable(),
  size: amount.describe('bytes of the body'),
});
export type EventSummary = z.infer<typeof eventSummary>;

export const eventsPage = pageOf(eventSummary);

export const eventQuery = z.object({
  reveal: flag
    .optional()
    .describe('private texts and addresses unmasked; operators only, and audited'),
});

/** What a quarantined event looked like: paths and JSON types, never values. */
export const shape = z.object({
  path: z.string().describe('data.object.tags[].tagId'),
  types: z.array(z.string()).describe('string, number, boolean, null, object, array'),
});

export const eventDetail = eventSummary.extend({
  lastError: z.string().nullable(),
  changed: z
    .array(z.string())
    .nullable()
    .describe('columns that it changed; null: a new row, none, or no longer known'),
  madeNewRow: z.boolean(),
  headers: z.record(z.string(), z.string()),
  remoteAddress: z.string().nullable(),
  masked: z.boolean().describe('something private is hidden in the payload'),
  payload: z.unknown().describe('the body as JSON; null where it is none, or is hidden'),
  raw: z.string().nullable().describe('the body as it came, in base64; null while it is masked'),
  shapes: z.array(shape).nullable().describe('of a quarantined event'),
  deliveries: amount.describe('how often it was delivered'),
});
export type EventDetail = z.infer<typeof eventDetail>;

/** One request that the vendor made for an event. */
export const delivery = z.object({
  outcome: z.enum(['stored', 'duplicate', 'conflict', 'too_large']),
  status: amount.describe('what we answered'),
  receivedAt: time,
  bodySize: amount,
  headers: z.record(z.string(), z.string()),
  remoteAddress: z.string().nullable(),
  flags: z.array(z.string()),
});
export const deliveriesPage = pageOf(delivery);
export type Delivery = z.infer<typeof delivery>;
