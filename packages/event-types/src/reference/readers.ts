import type { z } from 'zod';
import { count, eventId, flag, id, reference, references, text, unixSeconds } from '../readers.js';

/** What there is to say of a reader: the types before and after, and the unit. See the table in readers.ts. */
interface Reader {
  readonly schema: z.ZodType;
  readonly accepts: string;
  readonly becomes: string;
  readonly unit: string;
}

const DIGITS = 'whole number, or its digits as text';

export const describedReaders = {
  id: {
    schema: id,
    accepts: `${DIGITS}, 1 to 9223372036854775807`,
    becomes: 'string',
    unit: 'id',
  },
  eventId: {
    schema: eventId,
    accepts: `${DIGITS}, 0 to 9223372036854775807`,
    becomes: 'string',
    unit: 'id',
  },
  reference: {
    schema: reference,
    accepts: `${DIGITS}, up to 9223372036854775807; 0, "0" and "" mean none`,
    becomes: 'string | null',
    unit: 'id',
  },
  references: {
    schema: references,
    accepts: 'a list of ids; 0, "0", "" and null are left out',
    becomes: 'string[]',
    unit: 'ids',
  },
  count: {
    schema: count,
    accepts: `${DIGITS}, 32 bits, may be negative; "" is null`,
    becomes: 'number | null',
    unit: 'number',
  },
  unixSeconds: {
    schema: unixSeconds,
    accepts: `${DIGITS}, 0 to 253402300799; "" is null`,
    becomes: 'number | null',
    unit: 'Unix seconds',
  },
  flag: {
    schema: flag,
    accepts: 'true, false, 1, 0, or one of these as text; "" is null',
    becomes: 'boolean | null',
    unit: 'yes or no',
  },
  text: {
    schema: text,
    accepts: 'text, or a number',
    becomes: 'string',
    unit: 'text',
  },
} satisfies Record<string, Reader>;

export type ReaderName = keyof typeof describedReaders;

/** The name of a reader, or null for another schema: by identity, so a copy of a reader is none. */
export function readerName(schema: unknown): ReaderName | null {
  const names = Object.keys(describedReaders) as ReaderName[];
  return names.find((name) => describedReaders[name].schema === schema) ?? null;
}
