import { z } from 'zod';
import { eventId, looseObject, text } from './readers.js';

/**
 * The schema of one event type: the envelope around `object` (contract 1.2). The envelope's `id` is
 * the event's, not the subject's. It holds no time, no forum and no attempt number.
 */
export function eventSchema<Type extends string, ObjectSchema extends z.ZodType>(
  type: Type,
  object: ObjectSchema,
) {
  return looseObject({
    id: eventId,
    type: z.literal(type),
    mode: text.describe('"live"; other values are not documented'),
    api_version: text.describe('"1"'),
    object: text.nullish().describe('"event"'),
    data: looseObject({ object }),
  });
}

/** What `eventSchema` returns, as a type. */
export type EventSchema<Type extends string, ObjectSchema extends z.ZodType> = ReturnType<
  typeof eventSchema<Type, ObjectSchema>
>;
