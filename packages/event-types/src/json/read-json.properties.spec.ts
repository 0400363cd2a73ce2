import * as fc from 'fast-check';
import { findDuplicateKey } from './find-duplicate-key.js';
import { readJson } from './read-json.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

// What must come back as it went in: all but what readJson is there to change.
const key = fc
  .string({ unit: 'grapheme' })
  .filter((name) => !/\0|^__proto__$|^constructor$|^id$|Id$/.test(name));
const number = fc
  .oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (Math.abs(value) > Number.MAX_SAFE_INTEGER ? value / 2 ** 1000 : value))
  .map((value) => (value === 0 ? 0 : value));
const safeJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, false),
    number,
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
    fc.array(tie('value')),
    fc.dictionary(key, tie('value'), { noNullPrototype: true }),
  ),
})).value;

it('gives back every value that needs no care', () => {
  fc.assert(
    fc.property(safeJson, fc.constantFrom(undefined, 1, '\t'), (value, space) => {
      expect(readJson(utf8(JSON.stringify(value, null, space)))).toEqual({
        ok: true,
        value,
        flags: [],
      });
    }),
    { numRuns: 500 },
  );
});

it('gives back the same value when every character is escaped', () => {
  fc.assert(
    fc.property(safeJson, (value) => {
      const text = JSON.stringify(value).replaceAll(/[^\x20-\x7e]/g, escaped);
      expect(readJson(utf8(text))).toEqual({ ok: true, value, flags: [] });
    }),
  );
});

it('gives back objects whose keys are escaped, whatever keys came before', () => {
  const oddKey = fc.stringMatching(/^["\\\\/\na]{1,4}$/);
  const keyed = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, true, false, 1, -2, 'a": ["\\'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(oddKey, tie('value'), { noNullPrototype: true, maxKeys: 4 }),
    ),
  })).value;
  fc.assert(
    fc.property(keyed, fc.constantFrom(undefined, 1, '\t'), (value, space) => {
      const read = readJson(utf8(JSON.stringify(value, null, space)));
      expect(read).toEqual({ ok: true, value, flags: [] });
    }),
    { numRuns: 2_000 },
  );
});

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

// Texts near JSON: tokens in any order, with everything that readJson looks for.
const TOKENS =
  '{ } [ ] : , null true é 1.50 -0 1e3 1e400 9007199254740993 " \\ \\" "id" "data" "a" "__proto__" ' +
  '"constructor" "prototype" "\\u0000" "\\ud83d" "\\u0061" "\\ud83d\\ude00"';
const token = fc.constantFrom(' ', '\uFEFF', '\0', ...TOKENS.split(' '));
const nearJson = fc.array(token, { maxLength: 40 }).map((tokens) => utf8(tokens.join('')));
const member = fc.constantFrom('"a"', '"id"', '"__proto__"', '"constructor"', '"prototype"');
const oddJson = fc
  .letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('1', '-0', '1e3', '1e400', '9007199254740993', '"\\u0000x"', '"\\udc00"'),
      fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join()}]`),
      fc
        .array(fc.tuple(member, tie('value')), { maxLength: 4 })
        .map((members) => `{${members.map((pair) => pair.join(' : ')).join()}}`),
    ),
  }))
  .value.map(utf8);

it('never throws, and what it takes is safe to keep', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), nearJson, oddJson), (body) => {
      const read = readJson(body);
      if (read.ok) {
        taken++;
        expect(unsafe(read.value)).toEqual([]);
        expect(readJson(utf8(JSON.stringify(read.value)))).toMatchObject({ ok: true, flags: [] });
      }
    }),
    { numRuns: 3000 },
  );
  // A property that never meets an accepted text proves nothing.
  expect(taken).toBeGreaterThan(300);
});

it('sees a duplicate key wherever there is one', () => {
  fc.assert(
    fc.property(oddJson, (body) => {
      const read = readJson(body);
      const where = findDuplicateKey(new TextDecoder().decode(body));
      expect(!read.ok && read.reason === 'dup_key').toBe(where === 'envelope');
      expect(read.ok && read.flags.includes('dup_key')).toBe(where === 'deeper');
    }),
    { numRuns: 1000 },
  );
});

/** What a JSON value holds that jsonb or JavaScript cannot hold safely. */
function unsafe(value: unknown): string[] {
  if (typeof value === 'string') {
    return value.includes('\0') || !value.isWellFormed() ? ['text'] : [];
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? [] : ['number'];
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([name, inner]) => [
    ...unsafe(name),
    ...(name === '__proto__' ? ['key'] : []),
    ...unsafe(inner),
  ]);
}
