import { z } from 'zod';
import { badParameter } from './api-error.js';

// Kinds of parameters, in queries (where all is text) and in bodies.

export const anId = z.coerce.number().int().positive();

export const words = z.string().min(1);

export const yesNo = z.union([
  z.boolean(),
  z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1'),
  z.literal([0, 1]).transform((number) => number === 1),
]);

/** One or several: a query repeats the name, or not. */
export const severalWords = z.union([z.array(words), words.transform((one): string[] => [one])]);

/** Flags by name, all of them optional. */
export function flags<Name extends string>(names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, yesNo.exactOptional()])) as {
    [Key in Name]: z.ZodExactOptional<typeof yesNo>;
  };
}

/** Reads a query or body. @throws ApiError that names the first wrong parameter */
export function read<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value ?? {});
  if (!result.success) {
    const [issue] = result.error.issues;
    const param = String(issue?.path[0] ?? 'body');
    throw badParameter(param, `The ${param} parameter is missing or invalid.`);
  }
  return result.data;
}
