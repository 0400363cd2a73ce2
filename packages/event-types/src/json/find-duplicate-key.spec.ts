import { findDuplicateKey } from './find-duplicate-key.js';

it.each([
  ['{"id":1,"id":2}', 'envelope'],
  ['{"id":1,"data":{},"\\u0069d":2}', 'envelope'],
  ['{"data":{"object":{},"object":{}}}', 'envelope'],
  ['{ "data" : { "a" : [ { "b" : 1 } ] , "a" : 2 } }', 'envelope'],
  ['{"data":{"object":{"a":1,"a":2}}}', 'deeper'],
  ['{"other":{"a":1,"a":2}}', 'deeper'],
  ['{"data":1,"other":{"a":1,"a":2}}', 'deeper'],
  ['[{"id":1,"id":2}]', 'deeper'],
  ['{"data":[{"a":1,"a":2}]}', 'deeper'],
  ['{"x":{"a":1,"a":2},"id":1,"id":2}', 'envelope'],
  ['{"id":1,"data":{"id":2,"object":{"id":3}},"list":[{"id":1},{"id":2}]}', null],
  ['{"id":"id","a":"id","b":["id","id"]}', null],
  ['{"a":"\\"a\\":1,\\"a\\":2","b":"\\\\"}', null],
  ['{"a":"x\\",\\"a\\":1"}', null],
  ['{"a":1,"A":2,"":3}', null],
  ['"a"', null],
])('%s: %s', (text, where) => {
  expect(findDuplicateKey(text)).toBe(where);
});
