import { z } from 'zod';
import { objectSchemas, type ObjectName } from '../objects.js';
import { readerName, describedReaders, type ReaderName } from './readers.js';

/** What a field holds: what a reader makes, an object that has a name, a list, or anything. */
export type Kind =
  | { readonly is: 'reader'; readonly name: ReaderName }
  | { readonly is: 'object'; readonly name: ObjectName }
  | { readonly is: 'list'; readonly of: Kind }
  | { readonly is: 'anything' };

/** One field of an object, as its schema has it. */
export interface Field {
  readonly name: string;
  /** May be absent or null. */
  readonly optional: boolean;
  readonly kind: Kind;
  readonly description: string;
}

/** The fields of an object, in the order of its schema. Throws where a schema is built in a new way. */
export function readFields(name: ObjectName): Field[] {
  return Object.entries(objectSchemas[name].shape).map(([field, schema]: [string, z.ZodType]) => ({
    name: field,
    optional: schema instanceof z.ZodOptional,
    kind: kindOf(schema, `${name}.${field}`),
    description: schema.description ?? '',
  }));
}

function kindOf(schema: z.core.$ZodType, where: string): Kind {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return kindOf(schema.unwrap(), where);
  }
  const reader = readerName(schema);
  if (reader) {
    return { is: 'reader', name: reader };
  }
  const object = (Object.keys(objectSchemas) as ObjectName[]).find(
    (name) => objectSchemas[name] === schema,
  );
  if (object) {
    return { is: 'object', name: object };
  }
  if (schema instanceof z.ZodArray) {
    return { is: 'list', of: kindOf(schema.element, where) };
  }
  if (schema instanceof z.ZodUnknown) {
    return { is: 'anything' };
  }
  throw new Error(`${where}: neither a reader, nor an object of objects.ts, nor a list of them`);
}

/** A kind as TypeScript has it after reading. */
export function typeOf(kind: Kind): string {
  if (kind.is === 'list') {
    const item = typeOf(kind.of);
    return item.includes('|') ? `(${item})[]` : `${item}[]`;
  }
  if (kind.is === 'reader') {
    return describedReaders[kind.name].becomes;
  }
  return kind.is === 'object' ? kind.name : 'unknown';
}
