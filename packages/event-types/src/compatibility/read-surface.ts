import { EVENT_TYPES, eventSubjects } from '../events.js';
import { objectSchemas, type ObjectName } from '../objects.js';
import { objectNameOf } from '../reference/object-name-of.js';
import { readFields, type Kind } from '../reference/read-fields.js';
import { readExports } from './read-exports.js';
import { readSamples } from './read-samples.js';

/** A field as consumers meet it: what reads it, and whether it may be missing. */
export interface FieldSurface {
  readonly kind: string;
  readonly optional: boolean;
}

/** All that consumers can rely on, but for the signatures of functions: the compiler compares those. */
export interface Surface {
  /** Names by entry, types with the word before them. */
  readonly exports: Readonly<Record<string, readonly string[]>>;
  /** The object of each event type. */
  readonly events: Readonly<Record<string, string>>;
  readonly objects: Readonly<Record<string, Readonly<Record<string, FieldSurface>>>>;
  /** What each reader makes of some JSON texts. */
  readonly readers: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The surface of what was built in a folder of this package. */
export function readSurface(folder: string): Surface {
  const names = Object.keys(objectSchemas) as ObjectName[];
  return {
    exports: readExports(folder),
    events: Object.fromEntries(
      EVENT_TYPES.map((type) => [type, objectNameOf(eventSubjects[type].schema)]),
    ),
    objects: Object.fromEntries(names.map((name) => [name, fieldsOf(name)])),
    readers: readSamples(),
  };
}

function fieldsOf(name: ObjectName): Record<string, FieldSurface> {
  return Object.fromEntries(
    readFields(name).map((field) => [
      field.name,
      { kind: nameOf(field.kind), optional: field.optional },
    ]),
  );
}

function nameOf(kind: Kind): string {
  if (kind.is === 'list') {
    return `list of ${nameOf(kind.of)}`;
  }
  return kind.is === 'anything' ? 'anything' : kind.name;
}
