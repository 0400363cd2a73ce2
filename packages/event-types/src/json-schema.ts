import { schemas } from './made/json-schemas.js';
import type { EventType } from './made/types.js';
import type { ObjectName } from './objects.js';

/** A JSON Schema, draft 2020-12. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * The JSON Schema of each event and each object, by name: what may come over the wire (the input side
 * of the readers). Also as files: `@forum-sync/event-types/json-schema/user.created.json`. What passes
 * can still be refused by `parseEvent` for a number out of range that came as text.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- reference.spec.ts holds the two together
export const jsonSchemas = schemas as Readonly<Record<EventType | ObjectName, JsonSchema>>;
