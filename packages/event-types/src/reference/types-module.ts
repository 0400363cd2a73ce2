import { EVENT_TYPES, eventSubjects } from '../events.js';
import { objectSchemas, type ObjectName } from '../objects.js';
import { objectFacts } from './facts/objects.js';
import { objectNameOf } from './object-name-of.js';
import { readFields, typeOf, type Field } from './read-fields.js';

/** The TypeScript of made/types.ts: what the schemas make, as interfaces that a person can read. */
export function typesModule(): string {
  return `${[
    '// Made by `npm run reference` from the schemas. Change those.',
    ...(Object.keys(objectSchemas) as ObjectName[]).map(objectInterface),
    ENVELOPE,
    eventsInterface(),
    ALIASES,
  ].join('\n\n')}\n`;
}

function objectInterface(name: ObjectName): string {
  return [
    `/** ${objectFacts[name].says} */`,
    `export interface ${name} {`,
    ...readFields(name).flatMap(member),
    ...OTHER_FIELDS,
    '}',
  ].join('\n');
}

function member({ name, optional, kind, description }: Field): string[] {
  const type = typeOf(kind);
  const whole =
    !optional || type === 'unknown'
      ? type
      : `${[...new Set([...type.split(' | '), 'null'])].join(' | ')} | undefined`;
  return [
    ...(description === '' ? [] : [`  /** ${description} */`]),
    `  ${name}${optional ? '?' : ''}: ${whole};`,
  ];
}

const OTHER_FIELDS = [
  '  /** What this version does not know is kept as it came. */',
  '  [field: string]: unknown;',
];

const ENVELOPE = `/** The envelope around an object. It holds no time, no forum and no attempt number. */
export interface Envelope<Type extends string, Subject> {
  /** of the event, not of its subject */
  id: string;
  type: Type;
  /** "live"; other values are not documented */
  mode: string;
  /** "1" */
  api_version: string;
  /** "event" */
  object?: string | null | undefined;
  data: {
    object: Subject;
    [field: string]: unknown;
  };
  [field: string]: unknown;
}`;

function eventsInterface(): string {
  return [
    '/** The events by type. */',
    'export interface Events {',
    ...EVENT_TYPES.map(
      (type) => `  '${type}': Envelope<'${type}', ${objectNameOf(eventSubjects[type].schema)}>;`,
    ),
    '}',
  ].join('\n');
}

const ALIASES = `/** The name of an event type, such as \`post.created\`. */
export type EventType = keyof Events;

/** The event of a type, as \`parseEvent\` returns it. */
export type EventOf<Type extends EventType> = Events[Type];

/** Any event. \`type\` tells which, and narrows \`data.object\`. */
export type ForumEvent = Events[EventType];

/** The five kinds of things that events are about. */
export type SubjectKind = 'user' | 'topic' | 'post' | 'conversation' | 'message';`;
