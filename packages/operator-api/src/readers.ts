import { z } from 'zod';
import { splitList } from './lists.js';

/** What many shapes are made of. */

/** A bigint of ours or of the vendor's, as decimal digits: JavaScript's numbers end before it. */
export const id = z
  .string()
  .regex(/^\d{1,19}$/, 'must be decimal digits')
  .refine((digits) => !/^\d+$/.test(digits) || BigInt(digits) < 2n ** 63n, 'is too large');

/** ISO 8601 in UTC. PostgreSQL knows no year 0. */
export const time = z.iso
  .datetime()
  .refine((text) => !text.startsWith('0000'), 'must be of the year 1 or a later one');

/** Nothing that we count gets as large as JavaScript's safe integers. */
export const amount = z.number();

export const subjectKind = z.enum(['user', 'topic', 'post', 'conversation', 'message']);
export type SubjectKind = z.infer<typeof subjectKind>;

export const subject = z.object({ kind: subjectKind, id });
export type Subject = z.infer<typeof subject>;

/** Where an event's way ends. */
export const outcomeState = z.enum(['applied', 'stale', 'ignored', 'quarantined', 'dead']);
export type OutcomeState = z.infer<typeof outcomeState>;

export const eventState = z.enum(['pending', 'leased', ...outcomeState.options]);
export type EventState = z.infer<typeof eventState>;

/** A query's `true` and `false`. */
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** A query's list: comma-separated. The forum chooses its types: a comma within one has a backslash before it. */
export const listOf = <Item extends z.ZodType<unknown, string>>(item: Item) =>
  z.string().transform(splitList).pipe(z.array(item));
