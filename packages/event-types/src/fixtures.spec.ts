import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { EVENT_TYPES, eventSchemas, eventSubjects } from './events.js';
import { fixtures } from './fixtures.js';
import { readJson } from './json/read-json.js';
import { parseEvent } from './parse-event.js';

it('has one file for each event type', () => {
  const files = readdirSync(new URL('../fixtures/', import.meta.url));
  expect(files.toSorted()).toEqual(EVENT_TYPES.map((type) => `${type}.json`).toSorted());
});

it('cannot be changed by a test for the next one', () => {
  expect(() => {
    fixtures['conversation.created'].data.object.participants![0]!.username = 'eve';
  }).toThrow(TypeError);
});

describe.each(EVENT_TYPES)('%s', (type) => {
  const fixture = fixtures[type];

  it('is read with its type and subject', () => {
    const read = parseEvent(fixture);
    expect(read).toMatchObject({ ok: true, event: { type, id: String(fixture.id) } });
    const { idField } = eventSubjects[type];
    const sent = new Map(Object.entries(fixture.data.object)).get(idField);
    expect(read).toHaveProperty(['event', 'data', 'object', idField], String(sent));
  });

  it('is the same after the way over the wire', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(fixture));
    expect(readJson(bytes)).toEqual({ ok: true, value: fixture, flags: [] });
  });

  // Schemas keep unknown fields, so a misspelt field in a schema would go unnoticed for ever.
  it('has no field that its schema does not name', () => {
    expect(unknownPaths(fixture, z.toJSONSchema(eventSchemas[type], { io: 'input' }))).toEqual([]);
  });
});

it('unknown fields are found where there are any', () => {
  const fixture = structuredClone(fixtures['topic.created']);
  fixture.data.object.lastPost!.author!['userid'] = 5;
  const jsonSchema = z.toJSONSchema(eventSchemas['topic.created'], { io: 'input' });
  expect(unknownPaths(fixture, jsonSchema)).toEqual(['data.object.lastPost.author.userid']);
});

/** The paths in a value that a JSON Schema does not describe. */
function unknownPaths(value: unknown, schema: z.core.JSONSchema.JSONSchema, path = ''): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const described = [schema, ...(schema.anyOf ?? [])].find((one) => one.properties ?? one.items);
  if (!described) {
    return [path];
  }
  return Object.entries(value).flatMap(([key, member]) => {
    const inner = Array.isArray(value) ? described.items : described.properties?.[key];
    const here = path === '' ? key : `${path}.${key}`;
    return typeof inner === 'object' && !Array.isArray(inner)
      ? unknownPaths(member, inner, here)
      : [here];
  });
}
