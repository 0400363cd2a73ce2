import { z } from 'zod';
import { amount } from './readers.js';

/** By what a forum's observations are ordered. */
export const eventOrderName = z
  .enum(['event_id', 'arrival'])
  .describe('the vendor’s event ids, or, where those do not follow time, the order of arrival');
export type EventOrderName = z.infer<typeof eventOrderName>;

export const eventOrder = z.object({
  order: eventOrderName,
  events: amount.describe('of the newest, those whose ids were compared with their arrival'),
  lateShare: amount.describe(
    '0 to 1: how many of them had a lower id than one that came a minute or more before',
  ),
});
export type EventOrder = z.infer<typeof eventOrder>;

export const eventOrderRequest = z.strictObject({ order: eventOrderName });
