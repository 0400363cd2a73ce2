import fc from 'fast-check';

/** Text of any kind: printable, any code point, and code units that make no character. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 0xd800, 0xdfff)), {
      maxLength: 20,
    })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', '\\', '"', "'; drop table events; --", '{"a",NULL}', '__proto__', '\r\n'),
);

/** What a text column holds of it: no NUL, no half of a surrogate pair. */
export const asStored = (text: string): string => text.toWellFormed().replaceAll('\0', '');

/** JSON sources that JSON.stringify does not write; the last few are no JSON. */
export const oddSources: fc.Arbitrary<string> = fc.constantFrom(
  '1e400',
  '-1e400',
  '-0',
  '1.0',
  '1e3',
  '9007199254740993',
  '18446744073709551616',
  '"\\ud800"',
  '"a\\u0000b"',
  '{"a\\u0000":1}',
  '{"__proto__":{"username":"polluted"}}',
  '{"constructor":{"prototype":{"mode":"test"}}}',
  '{"a":1,"a":2}',
  '['.repeat(70) + ']'.repeat(70),
  '"\\/\\u0041"',
  '\t[ ]\n',
  'NaN',
  '012',
  "'x'",
  '[1,]',
  '"\u0001"',
);
