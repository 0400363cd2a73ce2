// How a value on the wire becomes a value in TypeScript: one reader a kind, and nothing else converts.
//
// kind         accepted                                             becomes
// -----------  ---------------------------------------------------  -------------------------------
// id           whole number > 0 (a safe integer) or its digits as   decimal string
//              text: 1 to 19, no sign, no leading zero, fits int8
// eventId      the same, and 0                                      decimal string
// reference    the same as id; 0, "0" and "" mean none              decimal string or null
// references   a list of them                                       list of decimal strings: none are left out
// count        whole number or its digits as text, fits int4, may   number; "" is null
//              be negative (a reputation is)
// unixSeconds  whole number or its digits as text, years 1970-9999  number of seconds; "" is null
// flag         true, false, 1, 0, or one of these as text           boolean; "" is null
// text         text, or a number (Perl senders forget the quotes)   string
//
// All else is refused with a sentence (see expected.ts). Text numbers are accepted because the
// vendor's own samples mix both: an attachment's id is text, every other id a number (contract 5.6).
//
// Ids are strings in TypeScript: PostgreSQL's bigint arrives as a string, and a number rounds above
// 2^53. So an id of an event === the id of a row, with no conversion between.
import { z } from 'zod';
import { expected } from './expected.js';

const INT8_MAX = 9_223_372_036_854_775_807n;
const INT4_MAX = 2_147_483_647;
/** The last second of the year 9999; more overflows what dates and drivers agree on. */
const LAST_SECOND = 253_402_300_799;

const fitsInt8 = (digits: string | null) =>
  digits === null || digits.length < 19 || BigInt(digits) <= INT8_MAX;

const anId = expected('an id (digits, from 1 to 9223372036854775807)');
/** The id of a subject. Input: number or text of digits; output: decimal string. */
export const id = z
  .union([z.int(anId).positive(anId), z.string(anId).regex(/^[1-9][0-9]{0,18}$/, anId)], anId)
  .transform(String)
  .refine(fitsInt8, anId);

const anEventId = expected('an event id (digits, from 0 to 9223372036854775807)');
/** The id of the event itself. As `id`, but 0 is accepted: nothing says that the vendor starts at 1. */
export const eventId = z
  .union(
    [
      z.int(anEventId).nonnegative(anEventId),
      z.string(anEventId).regex(/^(?:0|[1-9][0-9]{0,18})$/, anEventId),
    ],
    anEventId,
  )
  // Not String: -0 is a number that is >= 0.
  .transform((value) => (value === 0 ? '0' : String(value)))
  .refine(fitsInt8, anEventId);

const aReference = expected('an id (digits, up to 9223372036854775807; 0 or empty for none)');
/** The id of something else: an author, a category. Output: decimal string, or null for none. */
export const reference = z
  .union(
    [
      z.int(aReference).nonnegative(aReference),
      z.string(aReference).regex(/^(?:0|[1-9][0-9]{0,18})?$/, aReference),
    ],
    aReference,
  )
  .transform((value) => (value === 0 || value === '0' || value === '' ? null : String(value)))
  .refine(fitsInt8, aReference);

const aCount = expected('a whole number of at most 32 bits');
/** A number of things, or a score. Output: number within int4, or null for empty text. */
export const count = z.union(
  [
    z
      .int(aCount)
      .min(-INT4_MAX - 1, aCount)
      .max(INT4_MAX, aCount)
      .overwrite(withoutMinusZero),
    z
      .string(aCount)
      .regex(/^(?:-?[0-9]{1,10})?$/, aCount)
      .transform(toNumber)
      .refine((value) => value === null || (value >= -INT4_MAX - 1 && value <= INT4_MAX), aCount),
  ],
  aCount,
);

const aTime = expected('a time (whole Unix seconds, from 0 to 253402300799)');
/** A moment. Output: Unix seconds as they came (0 = never), or null for empty text. See `toDate`. */
export const unixSeconds = z.union(
  [
    z.int(aTime).nonnegative(aTime).max(LAST_SECOND, aTime).overwrite(withoutMinusZero),
    z
      .string(aTime)
      .regex(/^[0-9]{0,12}$/, aTime)
      .transform(toNumber)
      .refine((value) => value === null || value <= LAST_SECOND, aTime),
  ],
  aTime,
);

const aFlag = expected('true or false');
/** Yes or no. Output: boolean, or null for empty text. */
export const flag = z.union(
  [
    z.boolean(aFlag),
    z
      .literal([0, 1, '0', '1', 'true', 'false', ''], aFlag)
      .transform((value) => (value === '' ? null : FLAG[value])),
  ],
  aFlag,
);

const FLAG = { true: true, false: false, 1: true, 0: false } as const;

const someText = expected('text');
/** Text, also HTML; empty means absent to the vendor, and stays empty here. Output: string. */
export const text = z.union([z.string(someText), z.number(someText).transform(String)], someText);

/** An object whose unknown fields are kept: the vendor adds fields without notice. */
export function looseObject<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.looseObject(shape, expected('an object'));
}

/** An array of one kind of thing. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item, expected('a list'));
}

/** Ids of a list, such as groups. One odd entry must not cost the whole object: a group without an id is no group. */
export const references = list(reference.nullable()).transform((ids) =>
  ids.filter((one) => one !== null),
);

function toNumber(digits: string): number | null {
  return digits === '' ? null : withoutMinusZero(Number(digits));
}

/** -0 as 0: they print alike and compare alike everywhere but in Object.is. */
function withoutMinusZero(value: number): number {
  return value + 0;
}
