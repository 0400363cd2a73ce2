import { EVENT_TYPES, eventSubjects } from '../events.js';
import { objectSchemas, type ObjectName } from '../objects.js';
import { chapters, contract } from './facts/contract.js';
import { envelopeFacts } from './facts/envelope.js';
import { eventFacts } from './facts/events.js';
import { known, type Fact } from './facts/known.js';
import { objectFacts } from './facts/objects.js';
import { objectNameOf } from './object-name-of.js';
import { readFields, typeOf, type Field, type Kind } from './read-fields.js';
import { describedReaders } from './readers.js';
import { table } from './table.js';

/** The text of docs/event-types.md: every type, field and unit, and what is known of webhooks and REST API. */
export function page(): string {
  return `${[
    INTRODUCTION,
    '## Events',
    events(),
    '## Envelope',
    `Row ${link('1.2')}.`,
    envelope(),
    '## Objects',
    OBJECTS,
    ...(Object.keys(objectSchemas) as ObjectName[]).map(object),
    '## Units',
    UNITS,
    units(),
    '## What is known of the vendor',
    KNOWN,
    table(['known', 'means'], Object.entries(known)),
    ...chapters.flatMap(({ number, title, rows }) => [
      `### ${number} ${title}`,
      ...Object.keys(rows).map(row),
    ]),
    '<!-- prettier-ignore-end -->',
  ].join('\n\n')}\n`;
}

const INTRODUCTION = `<!-- Made from packages/event-types by \`npm run reference\`. Change the schemas and facts there. -->
<!-- prettier-ignore-start -->

# Events, objects, and what is known of the vendor

What [\`@forum-sync/event-types\`](../packages/event-types/README.md) reads and what it makes of it. The same as
JSON Schema: \`packages/event-types/json-schema/\`; as AsyncAPI 3: \`packages/event-types/asyncapi.json\`.

At the end: [what is known of the vendor](#what-is-known-of-the-vendor), of its webhooks and of its REST API.`;

const OBJECTS = `Types are those after reading. *Optional* fields may be absent or null. Fields that are not listed are kept as
they come.`;

const UNITS = `The vendor is not strict about kinds: its samples have ids as numbers and as text. So each unit has one reader,
which takes more than it makes.`;

const KNOWN = `Nothing here was told by the vendor's developers. It is what its pages and clients say, and what others found,
in our words. Section numbers are those that comments in the code refer to, as in "contract 1.4"; what none refers to
is left out.`;

function events(): string {
  return table(
    ['type', 'when', 'object', 'object is'],
    EVENT_TYPES.map((type) => {
      const { when, object: certainty } = eventFacts[type];
      const name = objectNameOf(eventSubjects[type].schema);
      return [`\`${type}\``, when, objectLink(name), certainty];
    }),
  );
}

function envelope(): string {
  return table(
    ['field', 'type', 'unit', 'known', ''],
    Object.entries(envelopeFacts).map(([name, { type, unit, known: certainty, note }]) => [
      `\`${name}\``,
      `\`${type}\``,
      unit,
      certainty,
      note,
    ]),
  );
}

function object(name: ObjectName): string {
  const { says, row: behind, fields } = objectFacts[name];
  return [
    `### ${name}`,
    `${says} Row ${link(behind)}.`,
    table(
      ['field', 'type', 'unit', 'optional', 'known', ''],
      readFields(name).map((field) => fieldRow(field, fields[field.name] ?? 'open')),
    ),
  ].join('\n\n');
}

function fieldRow({ name, kind, optional, description }: Field, fact: Fact): string[] {
  const [certainty, note = ''] = typeof fact === 'string' ? [fact] : fact;
  return [
    `\`${name}\``,
    `\`${typeOf(kind)}\``,
    unitOf(kind),
    optional ? 'yes' : 'no',
    certainty,
    [description, note].filter((text) => text !== '').join('; '),
  ];
}

function unitOf(kind: Kind): string {
  if (kind.is === 'list') {
    return `list of ${unitOf(kind.of)}`;
  }
  if (kind.is === 'reader') {
    return describedReaders[kind.name].unit;
  }
  return kind.is === 'object' ? objectLink(kind.name) : 'anything';
}

function units(): string {
  return table(
    ['reader', 'unit', 'takes', 'makes'],
    Object.entries(describedReaders).map(([name, { unit, accepts, becomes }]) => [
      `\`${name}\``,
      unit,
      accepts,
      `\`${becomes}\``,
    ]),
  );
}

function row(number: string): string {
  const { title, says } = contract[number]!;
  return [
    `#### ${number} ${title}`,
    says.map(([certainty, sentence]) => `- *${certainty}*: ${sentence}`).join('\n'),
  ].join('\n\n');
}

function link(number: string): string {
  const { title } = contract[number]!;
  const anchor = `${number} ${title}`
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
  return `[${number}](#${anchor})`;
}

function objectLink(name: ObjectName): string {
  return `[${name}](#${name.toLowerCase()})`;
}
