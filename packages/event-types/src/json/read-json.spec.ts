import { fixtures } from '../fixtures.js';
import { parseEvent } from '../parse-event.js';
import type { JsonFlag } from './json-flag.js';
import { readJson } from './read-json.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);

const accepted: [string, unknown, JsonFlag[]][] = [
  ['{"a":[1,"x",null,true]}', { a: [1, 'x', null, true] }, []],
  [' 12 ', 12, []],
  ['\uFEFF{"a":1}', { a: 1 }, ['bom']],
  // Numbers: digits are kept where a double would change them.
  ['{"a":9007199254740991}', { a: 9007199254740991 }, []],
  ['{"a":9007199254740993}', { a: '9007199254740993' }, []],
  ['{"a":-9007199254740993}', { a: '-9007199254740993' }, []],
  ['[ 9223372036854775808]', ['9223372036854775808'], []],
  ['9007199254740993', '9007199254740993', []],
  [`{"id":1${'0'.repeat(400)}}`, { id: `1${'0'.repeat(400)}` }, []],
  ['{"a":1e400,"b":-1e131072}', { a: null, b: null }, ['number_range']],
  ['1e400', null, ['number_range']],
  ['{"a":-0,"b":1e3,"c":1.50}', { a: -0, b: 1000, c: 1.5 }, []],
  // Ids: only plain digits are a number.
  ['{"id":1e3,"userId":1.0,"postId":-0}', { id: '1e3', userId: '1.0', postId: '-0' }, []],
  ['{"id":-5,"a":-5}', { id: '-5', a: -5 }, []],
  ['{"\\u0069d":1e3}', { id: '1e3' }, []],
  ['{"id":-1,"topicId":5,"idle":1e3}', { id: '-1', topicId: 5, idle: 1000 }, []],
  // Text that jsonb cannot hold.
  ['{"a":"x\\u0000y\\u0000"}', { a: 'xy' }, ['nul']],
  ['"\\ud83d"', '\uFFFD', ['lone_surrogate']],
  ['["\\ude00\\ud83d","\\ud83d\\ude00"]', ['\uFFFD\uFFFD', '😀'], ['lone_surrogate']],
  ['["\\\\ud83d\\ude00"]', ['\\ud83d\uFFFD'], ['lone_surrogate']],
  ['{"\\ud83d":1}', { '\uFFFD': 1 }, ['lone_surrogate']],
  ['{"\\ud83d":1,"\\ud83e":2}', { '\uFFFD': 2 }, ['lone_surrogate', 'dup_key']],
  ['"\\\\u0000"', '\\u0000', []],
  // Keys that reach a prototype.
  ['{"__proto__":{"x":1},"a":1}', { a: 1 }, ['proto_key']],
  ['{"a":[{"__proto__" : 1}]}', { a: [{}] }, ['proto_key']],
  ['{"\\u005f_proto__":{"x":1}}', {}, ['proto_key']],
  ['{"constructor":{"prototype":{"x":1}}}', {}, ['proto_key']],
  ['{"con\\u0073tructor":{"prototype":{"x":1}}}', {}, ['proto_key']],
  [
    '{"constructor":"Bob","b":{"constructor":{"a":1}}}',
    { constructor: 'Bob', b: { constructor: { a: 1 } } },
    [],
  ],
  ['"__proto__"', '__proto__', []],
  // Keys that come twice.
  ['{"data":{"object":{"a":1,"a":2}}}', { data: { object: { a: 2 } } }, ['dup_key']],
  ['{"a":"{\\"b\\":1,\\"b\\":2}: :"}', { a: '{"b":1,"b":2}: :' }, []],
  [`${'['.repeat(64)}${']'.repeat(64)}`, JSON.parse(`${'['.repeat(64)}${']'.repeat(64)}`), []],
  [JSON.stringify('['.repeat(100) + '\\"'.repeat(100)), '['.repeat(100) + '\\"'.repeat(100), []],
];

it.each(accepted)('takes %s', (text, value, flags) => {
  const read = readJson(utf8(text));
  expect(read).toEqual({ ok: true, value, flags });
});

const refused: [string, string, Uint8Array][] = [
  ['empty', 'nothing', bytes()],
  ['empty', 'white space', utf8(' \n\t')],
  ['empty', 'a byte order mark alone', utf8('\uFEFF')],
  ['utf8', '0xFF', bytes(0x22, 0xff, 0x22)],
  ['utf8', 'an overlong form', bytes(0x22, 0xc0, 0xaf, 0x22)],
  ['utf8', 'a truncated character', bytes(0x22, 0xe2, 0x82, 0x22)],
  ['utf8', 'a surrogate', bytes(0x22, 0xed, 0xa0, 0xbd, 0x22)],
  ['utf8', 'Latin-1', bytes(0x22, 0xe9, 0x22)],
  ['utf8', 'UTF-16 with a mark', bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0)],
  ['utf8', 'UTF-16LE without a mark', bytes(0x7b, 0, 0x7d, 0)],
  ['utf8', 'UTF-16BE without a mark', bytes(0, 0x7b, 0, 0x7d)],
  ['syntax', 'truncated', utf8('{"id":1534,"ty')],
  ['syntax', 'a trailing comma', utf8('{"a":1,}')],
  ['syntax', 'a comment', utf8('{"a":1}//')],
  ['syntax', 'single quotes', utf8("{'a':1}")],
  ['syntax', 'NaN', utf8('{"a":NaN}')],
  ['syntax', 'two documents', utf8('{} {}')],
  ['syntax', 'a NUL byte', utf8('{"a":"\0"}')],
  ['syntax', 'two byte order marks', utf8('\uFEFF\uFEFF{}')],
  ['syntax', 'a leading zero', utf8('{"id":00012}')],
  ['depth', '65 levels', utf8(`${'['.repeat(65)}${']'.repeat(65)}`)],
  ['depth', '65 levels of both kinds', utf8(`${'{"a":['.repeat(33)}${']}'.repeat(33)}`)],
  ['dup_key', 'id twice', utf8('{"id":1,"id":2}')],
  ['dup_key', 'id twice, once escaped', utf8('{"id":1,"\\u0069d":1}')],
  ['dup_key', 'object twice in data', utf8('{"data":{"object":1,"object":2}}')],
  ['dup_key', '__proto__ twice', utf8('{"__proto__":1,"__proto__":2}')],
  ['nul_key', 'NUL in a key', utf8('{"a\\u0000":1}')],
  ['nul_key', 'NUL in a deep key', utf8('{"a":[{"\\u0000":1}]}')],
  ['nul_key', 'NUL in a key of what is left out', utf8('{"__proto__":{"\\u0000":1}}')],
];

it.each(refused)('refuses as %s: %s', (reason, _what, body) => {
  expect(readJson(body)).toEqual({
    ok: false,
    reason,
    detail: expect.stringMatching(/^[\w ,:-]+$/),
  });
});

it('says where the syntax ends, and nothing of the text', () => {
  const details: [string, string][] = [
    ['{"secret":"x" "y"}', 'not JSON at character 14'],
    ['{"secret":', 'not JSON: it ends after 10 characters'],
    ['{"secret":"abc', 'not JSON at character 14'],
    ['{"secret":qwert}', 'not JSON'],
    // The engine quotes the text, so the text can look like the engine.
    ['x JSON at position 9', 'not JSON'],
  ];
  for (const [text, detail] of details) {
    expect(readJson(utf8(text))).toEqual({ ok: false, reason: 'syntax', detail });
  }
});

it('refuses a depth bomb before any parser can run out of stack', () => {
  const bomb = new Uint8Array(5 * 1024 * 1024).fill(0x5b);
  expect(readJson(bomb)).toMatchObject({ ok: false, reason: 'depth' });
});

it('takes a text of 5 MiB of escapes without running out of stack', () => {
  const text = `{"a":{"b":1,"b":2},"c":"${'\\"'.repeat(2_500_000)}"}`;
  expect(readJson(utf8(text))).toMatchObject({ ok: true, flags: ['dup_key'] });
});

it('reads on after bytes that were not UTF-8', () => {
  readJson(bytes(0x22, 0xe2, 0x82));
  expect(readJson(utf8('"é"'))).toEqual({ ok: true, value: 'é', flags: [] });
});

it.each([
  '1e3',
  '1.0',
  '1.5',
  '-1',
  '-0',
  '10e400',
  '"00012"',
  '" 12 "',
  'true',
  'null',
  '{}',
  '9223372036854775808',
])('an event with the id %s is refused for its id', (id) => {
  const text = JSON.stringify(fixtures['user.created']).replace('"id":1534', `"id":${id}`);
  const read = readJson(utf8(text));
  expect(read.ok && parseEvent(read.value)).toMatchObject({ ok: false, reason: 'id' });
});

it.each(['9007199254740993', '9223372036854775807', '"9007199254740993"', '0', '1534'])(
  'an event with the id %s keeps every digit of it',
  (id) => {
    const text = JSON.stringify(fixtures['user.created']).replace('"id":1534', `"id":${id}`);
    const read = readJson(utf8(text));
    expect(read.ok && parseEvent(read.value)).toMatchObject({
      event: { id: id.replaceAll('"', '') },
    });
  },
);
