import { z } from 'zod';
import { EVENT_TYPES, eventSchemas, eventSubjects, isEventType } from './events.js';

it.each(['', 'poll.created', 'USER.CREATED', 'user', 'constructor', '__proto__', 'toString'])(
  'does not know %j',
  (name) => {
    expect(isEventType(name)).toBe(false);
  },
);

describe.each(EVENT_TYPES)('%s', (type) => {
  it('is an event type', () => {
    expect(isEventType(type)).toBe(true);
  });

  it('is about the noun of its name', () => {
    const { kind, idField } = eventSubjects[type];
    expect([kind, idField]).toEqual([type.split('.')[0], `${type.split('.')[0]}Id`]);
  });

  it('requires the envelope and the id of the subject, and nothing else', () => {
    const jsonSchema = z.toJSONSchema(eventSchemas[type], { io: 'input' });
    expect(jsonSchema).toMatchObject({
      required: ['id', 'type', 'mode', 'api_version', 'data'],
      properties: {
        type: { const: type },
        data: {
          required: ['object'],
          properties: { object: { required: [eventSubjects[type].idField] } },
        },
      },
    });
  });

  it('takes null for every field of the object but the id of the subject', () => {
    const { idField, schema } = eventSubjects[type];
    const nulls = Object.keys(schema.shape).map((field) => [field, null]);
    expect(nulls.length).toBeGreaterThan(4);
    const object = { ...Object.fromEntries(nulls), [idField]: 1 };
    expect(schema.parse(object)).toEqual({ ...object, [idField]: '1' });
  });

  it('keeps unknown fields in its JSON Schema', () => {
    const jsonSchema = z.toJSONSchema(eventSchemas[type], { io: 'input' });
    expect(jsonSchema.additionalProperties).toEqual({});
    expect(JSON.stringify(jsonSchema)).not.toContain('"additionalProperties":false');
  });
});
