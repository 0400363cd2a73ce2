import * as fc from 'fast-check';
import { inferShapes } from './infer-shapes.js';

it('tells paths and types, those of a list and of several values together', () => {
  const value = { id: 1, tags: [{ name: 'a' }, { name: null }], 'John Doe': true };
  expect(inferShapes([value, { id: '1' }])).toEqual([
    { path: '', types: ['object'] },
    { path: 'id', types: ['number', 'string'] },
    { path: 'tags', types: ['array'] },
    { path: 'tags[]', types: ['object'] },
    { path: 'tags[].name', types: ['null', 'string'] },
    { path: '*', types: ['boolean'] },
  ]);
});

it('never tells a value, and stays small', () => {
  const secret = 'SECRET with a space';
  const value = fc.letrec((tie) => ({
    json: fc.oneof(
      { depthSize: 'small' },
      fc.constant(secret),
      fc.array(tie('json')),
      fc.dictionary(fc.oneof(fc.constant(secret), fc.string()), tie('json')),
    ),
  })).json;
  fc.assert(
    fc.property(value, (json) => {
      const shapes = inferShapes([json]);
      expect(shapes.length).toBeLessThanOrEqual(200);
      expect(JSON.stringify(shapes)).not.toContain('SECRET');
    }),
  );
});
