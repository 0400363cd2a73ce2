import { applied, delivery, flagged, quarantined, type Group } from './bad-input.js';
import { fresh, sample, sampleText, sampleWith } from './sample.js';

/** A post whose message is these bytes. */
function withBytes(bytes: readonly number[]): Buffer {
  const [before = '', after = ''] = sampleText({
    type: 'post.created',
    object: { message: '@' },
  }).split('@');
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
}

const notUtf8: [string, number[]][] = [
  ['the byte FF', [0xff]],
  ['the byte FE', [0xfe]],
  ['a continuation byte alone', [0x80]],
  ['a two-byte character cut off', [0xc3]],
  ['a four-byte character cut off', [0xf0, 0x9f, 0x98]],
  ['an overlong slash', [0xc0, 0xaf]],
  ['an overlong NUL', [0xc0, 0x80]],
  ['an overlong euro sign', [0xf0, 0x82, 0x82, 0xac]],
  ['half a surrogate pair in three bytes', [0xed, 0xa0, 0x80]],
  ['a surrogate pair in six bytes (CESU-8)', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]],
  ['a character beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
  ['a five-byte sequence', [0xf8, 0x88, 0x80, 0x80, 0x80]],
  ['ISO 8859-1', [0x4a, 0xfc, 0x72, 0x67]],
  ['Windows quotes', [0x93, 0x78, 0x94]],
];

/** A post with a text as its JSON source writes it, and what the column then holds. */
function message(
  name: string,
  source: string,
  stored: string,
  ...flags: Parameters<typeof flagged>[1][]
) {
  const id = fresh();
  const body = sampleWith(`"${source}"`, {
    type: 'post.created',
    object: { postId: id, message: '@' },
  });
  return delivery(name, body, flagged(applied, ...flags), {
    row: { table: 'posts', id: `${id}`, columns: { message: stored } },
  });
}

/** A user with a field that we do not know, as its JSON source writes it, and what `extra` holds. */
function unknown(
  name: string,
  source: string,
  extra: unknown,
  ...flags: Parameters<typeof flagged>[1][]
) {
  const id = fresh();
  const body = sampleWith(source, { object: { userId: id, odd: '@' } });
  return delivery(name, body, flagged(applied, ...flags), {
    row: { table: 'users', id: `${id}`, columns: { extra: { odd: extra } } },
  });
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const bytes = (text: string, encoding: 'utf16le' | 'utf8' = 'utf8') => Buffer.from(text, encoding);

export const encodings: Group = {
  title: 'Characters',
  inputs: [
    ...notUtf8.map(([name, sequence]) => delivery(name, withBytes(sequence), quarantined('utf8'))),
    delivery(
      'UTF-8 with a byte order mark',
      Buffer.concat([BOM, bytes(sampleText())]),
      flagged(applied, 'bom'),
    ),
    delivery(
      'two byte order marks',
      Buffer.concat([BOM, BOM, bytes(sampleText())]),
      quarantined('syntax'),
    ),
    delivery('a byte order mark and nothing else', BOM, quarantined('empty')),
    delivery(
      'half a byte order mark',
      Buffer.concat([BOM.subarray(0, 2), bytes(sampleText())]),
      quarantined('utf8'),
    ),
    delivery(
      'a byte order mark after the event',
      Buffer.concat([bytes(sampleText()), BOM]),
      quarantined('syntax'),
    ),
    delivery('UTF-16, little end first', bytes(sampleText(), 'utf16le'), quarantined('utf8')),
    delivery(
      'UTF-16 with its mark',
      bytes(`\ufeff${sampleText()}`, 'utf16le'),
      quarantined('utf8'),
    ),
    delivery('UTF-16, big end first', bytes(sampleText(), 'utf16le').swap16(), quarantined('utf8')),
    delivery('UTF-32', Buffer.from(sampleText().replaceAll(/./g, '\0\0\0$&')), quarantined('utf8')),
    delivery(
      'NULs between the characters of a text',
      withBytes([0x61, 0, 0x62]),
      quarantined('syntax'),
    ),
    delivery('NUL before the event', `\0${sampleText()}`, quarantined('syntax')),
    delivery('NUL after the event', `${sampleText()}\0`, quarantined('syntax')),
    delivery('a raw line break in a text', withBytes([0x0a]), quarantined('syntax')),
    delivery('a raw tab in a text', withBytes([0x09]), quarantined('syntax')),
    delivery('a raw escape character in a text', withBytes([0x1b]), quarantined('syntax')),

    message('an escaped NUL in a text', 'a\\u0000b', 'ab', 'nul'),
    message('nothing but escaped NULs', '\\u0000\\u0000', '', 'nul'),
    message('a high surrogate alone', 'a\\ud83db', 'a\ufffdb', 'lone_surrogate'),
    message('a low surrogate alone', 'a\\ude00b', 'a\ufffdb', 'lone_surrogate'),
    message(
      'a surrogate pair the wrong way round',
      '\\ude00\\ud83d',
      '\ufffd\ufffd',
      'lone_surrogate',
    ),
    message('a surrogate pair', '\\ud83d\\ude00', '😀'),
    message('surrogates in capitals', '\\uD83D\\uDE00', '😀'),
    message('NUL and half a surrogate pair', '\\u0000\\uDBFF', '\ufffd', 'nul', 'lone_surrogate'),
    message('a backslash before u0000', '\\\\u0000', '\\u0000'),
    message(
      'all control characters, escaped',
      '\\u0001\\u0008\\u000b\\u001b\\u007f\\u0080',
      '\u0001\b\u000b\u001b\u007f\u0080',
    ),
    message('noncharacters', '\\uffff\\ufffe\\ufdd0', '\uffff\ufffe\ufdd0'),
    message('U+2028 and U+2029', '\u2028\u2029', '\u2028\u2029'),
    message('a byte order mark within a text', '\ufeff', '\ufeff'),
    message('a solidus, escaped', 'https:\\/\\/forum.example\\/', 'https://forum.example/'),

    delivery(
      'NUL in a key of the object',
      sampleText({ object: { 'a\0b': 1 } }),
      quarantined('nul_key'),
    ),
    delivery(
      'NUL in a key of the envelope',
      sampleText({ envelope: { '\0': 1 } }),
      quarantined('nul_key'),
    ),
    delivery(
      'half a surrogate pair in a key',
      JSON.stringify(sample({ object: { '\ud800': 1 } })),
      flagged(applied, 'lone_surrogate'),
    ),
    delivery('an empty key', sampleText({ object: { '': '' } }), applied),

    unknown('1e400 in a field', '1e400', null, 'number_range'),
    unknown('-1e400 in a field', '-1e400', null, 'number_range'),
    unknown('1e131072, which no numeric takes', '1e131072', null, 'number_range'),
    unknown('1e308 in a field', '1e308', 1e308),
    unknown('5e-324 in a field', '5e-324', 5e-324),
    unknown('1e-400, which is 0', '1e-400', 0),
    unknown('-0 in a field', '-0', 0),
    unknown('-0.0 in a field', '-0.0', 0),
    unknown('a whole number beyond 2^53', '9007199254740993', '9007199254740993'),
    unknown('a whole number of 400 digits', '1'.repeat(400), '1'.repeat(400)),
    unknown('a fraction of 400 digits', `0.${'1'.repeat(400)}`, 0.1111111111111111),
    unknown('numbers beyond range in a list', '[1e400,[1e400]]', [null, [null]], 'number_range'),
    unknown('NUL deep in a field', '{"a":[{"b":"x\\u0000y"}]}', { a: [{ b: 'xy' }] }, 'nul'),
  ],
};
