import { objectSchemas, type ObjectName } from '../objects.js';

/** The name of an object's schema. Throws for a schema that is not in objects.ts. */
export function objectNameOf(schema: unknown): ObjectName {
  const names = Object.keys(objectSchemas) as ObjectName[];
  const found = names.find((name) => objectSchemas[name] === schema);
  if (!found) {
    throw new Error('an event type has an object without a name: add its schema to src/objects.ts');
  }
  return found;
}
