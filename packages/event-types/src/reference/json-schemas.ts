import { z } from 'zod';
import { EVENT_TYPES, eventSchemas, type EventType } from '../events.js';
import { objectSchemas, type ObjectName } from '../objects.js';
import { objectFacts } from './facts/objects.js';
import { describedReaders } from './readers.js';

export type JsonSchema = z.core.JSONSchema.JSONSchema;
export type SchemaName = EventType | ObjectName;

const objectNames = Object.keys(objectSchemas) as ObjectName[];

/** The names of what becomes a definition of its own; all else is written where it is used. */
const names = z.registry<{ id: string; description: string }>();
for (const [name, { schema, accepts }] of Object.entries(describedReaders)) {
  names.add(schema, { id: name, description: accepts });
}
for (const name of objectNames) {
  names.add(objectSchemas[name], { id: name, description: objectFacts[name].says });
}

/**
 * The JSON Schema of each event and object, by name: what a body on the wire may be. It is the input
 * side of the schemas, because JSON on its way is what other languages check; after reading it is
 * TypeScript's, and types.ts says how it looks.
 */
export function jsonSchemas(): Record<SchemaName, JsonSchema> {
  const all = [
    ...EVENT_TYPES.map((type) => [type, jsonSchemaOf(eventSchemas[type])]),
    ...objectNames.map((name) => [name, jsonSchemaOf(objectSchemas[name])]),
  ];
  return Object.fromEntries(all) as Record<SchemaName, JsonSchema>;
}

/** One schema, complete in itself; `target` as in zod. */
export function jsonSchemaOf(
  schema: z.ZodType,
  target: 'draft-2020-12' | 'draft-7' = 'draft-2020-12',
): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target,
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      const description = z.globalRegistry.get(zodSchema)?.description;
      if (description !== undefined) {
        jsonSchema.description = description;
      }
    },
  });
}
