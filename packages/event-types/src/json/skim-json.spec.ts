import * as fc from 'fast-check';
import { fixtures } from '../fixtures.js';
import { readJson } from './read-json.js';
import { skimJson } from './skim-json.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const WANTED = { id: true, type: true, data: { object: { id: true, userId: true } } } as const;
const skim = (text: string) => skimJson(utf8(text), WANTED);

it('gives what is wanted and there, and nothing else', () => {
  expect(skim(JSON.stringify(fixtures['user.created'], null, 2))).toEqual({
    ok: true,
    value: { id: 1534, type: 'user.created', data: { object: { userId: 181855 } } },
  });
  expect(skim('{"data":{"object":[{"userId":1}]},"id":{"id":1},"type":"\\u0061\\"b"}')).toEqual({
    ok: true,
    value: { data: { object: null }, id: null, type: 'a"b' },
  });
  expect(skim('[{"id":1}]')).toEqual({ ok: true, value: null });
});

it.each(['9007199254740993', '1e3', '-0', '1.0', '"7"', 'null', 'true'])(
  'keeps the id %s as readJson does',
  (id) => {
    const text = `{"id":${id}}`;
    expect(skim(text)).toEqual({ ok: true, value: idOf(readJson(utf8(text))) });
  },
);

function idOf(read: ReturnType<typeof readJson>): unknown {
  return read.ok ? read.value : 'refused';
}

const TOKENS =
  '{ } [ ] : , null true nul 1 -1 01 -0 1. .5 1.5 1e3 1E+3 1e 1e400 9007199254740993 +1 " \\ ' +
  '"id" "i\\u0064" "data" "object" "userId" "__proto__" "constructor" "prototype" "\\u0000" "a\\u0000" ' +
  '"\\\\u0000" "\\ud83d" "\\x" "\\u00g0" "\\u12" "\\" "\\/\\b\\f\\n\\r\\t" "é😀" "\t"';
const WHITE = ['\uFEFF', '\u00a0', '\0', ' ', '\n', '\r', '\v'];
const token = fc.constantFrom(...TOKENS.split(' ').concat(WHITE));
const nearJson = fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join(''));
const KEYS =
  '"id" "i\\u0064" "data" "object" "userId" "type" "__proto__" "constructor" "prototype" ' +
  '"\\\\" "\\"" "b\\u0000" "\\ud800"';
const key = fc.constantFrom(...KEYS.split(' '));
const SCALARS = '1 0 -1 1e3 9007199254740993 1e400 null "x" "7" "a\\"b"';
const scalar = fc.constantFrom(...SCALARS.split(' '));
const oddJson = fc.letrec<{ value: string; data: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('value'), { maxLength: 2 }).map((items) => `[ ${items.join(' ,')}]`),
    tie('data'),
  ),
  data: fc
    .array(fc.tuple(key, tie('value')), { maxLength: 4 })
    .map((members) => `{\n${members.map((pair) => pair.join(' :')).join()} }`),
})).data;

it.each(TOKENS.split(' ').concat(WHITE))('takes or refuses %j as readJson does', (one) => {
  for (const text of [one, `[${one}]`, `{"a":${one}}`, `{${one}:1}`, `[1${one}]`, `"${one}"`]) {
    expect([text, skim(text).ok]).toEqual([text, readJson(utf8(text)).ok]);
  }
});

it('takes and refuses what readJson takes and refuses, with the same members', () => {
  let [taken, refused] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(nearJson, oddJson), (text) => {
      const [skimmed, read] = [skim(text), readJson(utf8(text))];
      expect(skimmed.ok).toBe(read.ok);
      if (skimmed.ok && read.ok) {
        expect(wantedOf(skimmed.value)).toEqual(wantedOf(read.value));
      }
      taken += Number(read.ok);
      refused += Number(!read.ok);
    }),
    { numRuns: 5_000 },
  );
  // A property that never meets both proves nothing.
  expect(Math.min(taken, refused)).toBeGreaterThan(500);
});

it('refuses the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.boolean(), (body, quoted) => {
      const bytes = quoted ? Uint8Array.from([0x22, ...body, 0x22]) : body;
      expect(skimJson(bytes, WANTED).ok).toBe(readJson(bytes).ok);
    }),
  );
});

it.each([64, 65])('looks as deep as readJson: %d levels', (levels) => {
  const text = `${'['.repeat(levels)}${']'.repeat(levels)}`;
  expect(skim(text).ok).toBe(readJson(utf8(text)).ok);
});

/** What of a value is text or a number; a text that readJson mended is none that a key is made of. */
function wantedOf(value: unknown): unknown[] {
  const { id, type, data } = record(value);
  const { id: inner, userId } = record(record(data)['object']);
  return [id, type, inner, userId].map((one) => (typeof one === 'object' ? null : one));
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
