import { z } from 'zod';
import { pageOf, pageQuery } from './page.js';
import { amount, id, outcomeState, subject, time } from './readers.js';

/** Events a second. */
export const FASTEST_REPLAY = 100_000;

/** Which settled events: all conditions that are given must hold. None at all means every event. */
export const replayFilter = z.strictObject({
  ids: z.array(id).max(1_000).optional(),
  eventIds: z.array(id).max(1_000).optional().describe('the vendor’s'),
  types: z.array(z.string().max(100)).max(100).optional(),
  untyped: z.boolean().optional().describe('whether their type could not be read'),
  subject: subject.optional(),
  states: z.array(outcomeState).optional(),
  reasons: z.array(z.string().max(100)).max(100).optional(),
  receivedFrom: time.optional(),
  receivedBefore: time.optional(),
});
export type ReplayFilter = z.infer<typeof replayFilter>;

export const countRequest = z.strictObject({ filter: replayFilter });
export const count = z.object({ count: amount });

const rate = z
  .number()
  .int()
  .min(1)
  .max(FASTEST_REPLAY)
  .default(1_000)
  .describe('events a second, at most');

/** `expected` is the count that the asker was shown: refused (409) when it has changed by more than a tenth. */
export const replayRequest = z.strictObject({
  filter: replayFilter,
  rate,
  expected: amount.optional(),
});

export const replay = z.object({
  id,
  kind: z.enum(['replay', 'requeue']),
  filter: replayFilter,
  state: z.enum(['running', 'done', 'cancelled']),
  rate: amount,
  total: amount,
  enqueued: amount,
  requestedBy: z.string(),
  startedAt: time,
  endedAt: time.nullable(),
});
export type Replay = z.infer<typeof replay>;
export const replaysPage = pageOf(replay);
export const replaysQuery = pageQuery;

/** Dead letters back to work, attempts from 0. */
export const requeueRequest = z.strictObject({
  filter: replayFilter.omit({ states: true }),
  rate,
  expected: amount.optional(),
});
