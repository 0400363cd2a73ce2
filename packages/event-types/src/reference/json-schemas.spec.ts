import Ajv2020 from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { EVENT_TYPES, eventSubjects } from '../events.js';
import { fixtures } from '../fixture-events.js';
import { jsonSchemas as shipped } from '../json-schema.js';
import { parseEvent } from '../parse-event.js';
import { jsonSchemas } from './json-schemas.js';

const made = jsonSchemas();
const ajv = new Ajv2020.default({ allowUnionTypes: true });

it('are those that are shipped', () => {
  expect(shipped).toEqual(made);
});

describe.each(EVENT_TYPES)('%s', (type) => {
  const validate = ajv.compile(made[type]);

  it('takes the fixture', () => {
    expect(validate(fixtures[type])).toBe(true);
  });

  it('takes what parseEvent takes, whatever a field holds', () => {
    const { idField } = eventSubjects[type];
    const field = fc.constantFrom('object', idField, 'postCount', 'author', 'title', 'locked');
    // Numbers and texts around the limits of the readers, and other JSON.
    const value = fc.oneof(
      fc.constantFrom(0, '0', '', -1, 1.5, true, null, '1e3', 2 ** 31, 2 ** 53, '07', [], {}),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(field, value, (name, replacement) => {
        const object = { ...fixtures[type].data.object, [name]: replacement };
        const body: unknown = { ...fixtures[type], data: { object } };
        const read = parseEvent(body);
        // The schema has no word for "this other object's name", which parseEvent refuses as well.
        if (read.ok || read.reason === 'field') {
          expect([body, validate(body)]).toEqual([body, read.ok]);
        }
      }),
    );
  });
});
