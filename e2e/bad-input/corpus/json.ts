import { applied, delivery, flagged, quarantined, type Group } from './bad-input.js';
import { sampleText, sampleWith } from './sample.js';

const broken: [string, string][] = [
  ['the word hello', 'hello'],
  ['an event cut off in the middle', sampleText().slice(0, 200)],
  ['an event without its last brace', sampleText().slice(0, -1)],
  ['an event without its first brace', sampleText().slice(1)],
  ['a brace too many', `${sampleText()}}`],
  ['two events in a row', sampleText() + sampleText()],
  ['two events in two lines', `${sampleText()}\n${sampleText()}`],
  ['a comma after the event', `${sampleText()},`],
  ['a semicolon after the event', `${sampleText()};`],
  ['a trailing comma in the envelope', `${sampleText().slice(0, -1)},}`],
  ['a comma missing', sampleText().replace('","', '""')],
  ['two commas', sampleText().replace(',"', ',,"')],
  ['a colon missing', sampleText().replace('":', '"')],
  ['an equals sign for a colon', sampleText().replace('":', '"=')],
  ['single quotes', sampleText().replaceAll('"', "'")],
  ['curly quotes', sampleText().replaceAll('"', '“')],
  ['keys without quotes', sampleText().replaceAll(/"(\w+)":/g, '$1:')],
  ['a line comment', `${sampleText()}// done`],
  ['a block comment', `/* event */${sampleText()}`],
  ['a hash comment', `# event\n${sampleText()}`],
  ['NaN', sampleWith('NaN', { object: { odd: '@' } })],
  ['Infinity', sampleWith('Infinity', { object: { odd: '@' } })],
  ['-Infinity', sampleWith('-Infinity', { object: { odd: '@' } })],
  ['undefined', sampleWith('undefined', { object: { odd: '@' } })],
  ['True as in Python', sampleWith('True', { object: { odd: '@' } })],
  ['nil', sampleWith('nil', { object: { odd: '@' } })],
  ['a hexadecimal number', sampleWith('0x1F', { object: { odd: '@' } })],
  ['a number with a leading zero', sampleWith('012', { object: { odd: '@' } })],
  ['a number with a plus', sampleWith('+1', { object: { odd: '@' } })],
  ['a number that starts with a point', sampleWith('.5', { object: { odd: '@' } })],
  ['a number that ends with a point', sampleWith('5.', { object: { odd: '@' } })],
  ['a number with an empty exponent', sampleWith('1e', { object: { odd: '@' } })],
  ['a number with underscores', sampleWith('1_000', { object: { odd: '@' } })],
  ['a number with a thousands comma', sampleWith('1,000', { object: { odd: '@' } })],
  ['a big integer of JavaScript', sampleWith('1n', { object: { odd: '@' } })],
  ['minus alone', sampleWith('-', { object: { odd: '@' } })],
  ['an escape that JSON does not know', sampleWith('"\\x41"', { object: { odd: '@' } })],
  ['an escape cut off', sampleWith('"\\u12"', { object: { odd: '@' } })],
  ['a text without its end', '{"id":1,"type":"user.created'],
  ['a backslash at the end', '{"id":"\\'],
  ['only an open brace', '{'],
  ['only a closing brace', '}'],
  ['brackets that cross', '{"a":[1}]'],
  ['a key without a value', '{"id"}'],
  ['a value without a key', '{1}'],
  ['JSONP', `callback(${sampleText()})`],
  ['JSON behind a guard', `)]}',\n${sampleText()}`],
  ['YAML', 'id: 1\ntype: user.created\n'],
  ['an HTML page', '<!doctype html><title>502 Bad Gateway</title>'],
  ['a PHP warning before the event', `<b>Warning</b>: foo in bar.php${sampleText()}`],
  ['a no-break space before the event', `\u00a0${sampleText()}`],
  ['a form feed before the event', `\f${sampleText()}`],
  ['base64 of an event', Buffer.from(sampleText()).toString('base64')],
  ['an event, percent-encoded', encodeURIComponent(sampleText())],
];

const listed = [sampleText(), sampleText(), sampleText({ type: 'post.created' })];

const noEvent: [string, string][] = [
  ['a text', '"user.created"'],
  ['an event within a text', JSON.stringify(sampleText())],
  ['a number', '1534'],
  ['a negative number', '-1'],
  ['true', 'true'],
  ['false', 'false'],
  ['null', 'null'],
  ['an empty list', '[]'],
  ['an event in a list', `[${sampleText()}]`],
  ['three events in a list', `[${listed.join()}]`],
  ['an empty text', '""'],
];

const nested = (open: string, close: string, levels: number) =>
  sampleWith(open.repeat(levels) + close.repeat(levels), { object: { odd: '@' } });
/** The envelope, data and the object are three of them. */
const ALLOWED = 64 - 3;

const deep: [string, string][] = [
  ['65 levels', nested('[', ']', ALLOWED + 1)],
  ['65 levels of objects', nested('{"a":', '}', ALLOWED + 1).replace(':}', ':1}')],
  ['5,000 levels', nested('[', ']', 5_000)],
  ['100,000 levels', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['200,000 levels that never close', '[{"a":'.repeat(100_000)],
];

const pollution: [string, string][] = [
  [
    '__proto__ with fields of a user',
    '{"__proto__":{"username":"polluted","email":"polluted","name":"polluted"}}',
  ],
  [
    'constructor.prototype with fields of a user',
    '{"constructor":{"prototype":{"username":"polluted","name":"polluted"}}}',
  ],
  ['__proto__ deep down', '{"a":[{"b":{"__proto__":{"polluted":true}}}]}'],
  ['__proto__ that is null', '{"__proto__":null}'],
  ['__proto__ written with escapes', '{"__\\u0070roto__":{"polluted":true}}'],
  [
    'constructor written with escapes',
    '{"\\u0063onstructor":{"\\u0070rototype":{"polluted":true}}}',
  ],
  ['__proto__ that is a list', '{"__proto__":["polluted"]}'],
];

const escaped = (char: string) => `\\u00${char.charCodeAt(0).toString(16)}`;
const envelopeWith = (member: string) => `${sampleText().slice(0, -1)},${member}}`;
const objectWith = (member: string) => sampleText().replace('{"object":{', `{"object":{${member},`);

export const jsonSyntax: Group = {
  title: 'What is no JSON',
  inputs: [
    delivery('an empty body', '', quarantined('empty')),
    delivery('an empty body again', '', 'duplicate'),
    ...(
      [
        ['a space', ' '],
        ['line breaks', '\r\n\r\n'],
        ['a tab', '\t'],
      ] as const
    ).map(([name, body]) => delivery(name, body, quarantined('empty'))),
    ...broken.map(([name, body]) => delivery(name, body, quarantined('syntax'))),
    delivery('the NUL byte', '\0', quarantined('syntax')),
    delivery('four NUL bytes', '\0\0\0\0', quarantined('utf8')),
  ],
};

export const jsonStructure: Group = {
  title: 'JSON that is odd',
  inputs: [
    ...noEvent.map(([name, body]) => delivery(name, body, quarantined('shape'))),
    // The list took none of their ids: this is how an operator gets at them.
    ...listed.map((body, index) =>
      delivery(`event ${index + 1} of the three in the list, sent by itself`, body, applied),
    ),
    delivery('an empty object', '{}', quarantined('missing_id')),
    delivery('exactly 64 levels', nested('[', ']', ALLOWED), applied),
    ...deep.map(([name, body]) => delivery(name, body, quarantined('depth'))),
    delivery('brackets within a text', sampleText({ object: { name: '[{'.repeat(100) } }), applied),
    delivery(
      'an event with white space everywhere',
      JSON.stringify(JSON.parse(sampleText()), null, '\t \r\n'),
      applied,
    ),
    delivery(
      'an event with its keys in reverse',
      JSON.stringify(
        Object.fromEntries(Object.entries(JSON.parse(sampleText()) as object).toReversed()),
      ),
      applied,
    ),
    delivery(
      'an event with all letters of its keys escaped',
      sampleText().replaceAll(
        /"(id|type|mode|data)":/g,
        (_, key: string) => `"${key.replaceAll(/./g, escaped)}":`,
      ),
      applied,
    ),

    ...pollution.map(([name, source]) =>
      delivery(name, sampleWith(source, { object: { odd: '@' } }), flagged(applied, 'proto_key')),
    ),
    delivery(
      '__proto__ in the envelope',
      envelopeWith('"__proto__":{"mode":"test","id":7}'),
      flagged(applied, 'proto_key'),
    ),
    delivery(
      '__proto__ in the object',
      objectWith('"__proto__":{"username":"polluted"}'),
      flagged(applied, 'proto_key'),
    ),
    delivery(
      'nothing but __proto__',
      '{"__proto__":{"id":1,"type":"user.created"}}',
      flagged(quarantined('missing_id'), 'proto_key'),
    ),
    delivery(
      'constructor as a plain field',
      objectWith('"constructor":"x","prototype":"y"'),
      applied,
    ),
    delivery(
      'toString and hasOwnProperty as fields',
      objectWith('"toString":1,"hasOwnProperty":2,"valueOf":3,"toJSON":4,"then":5'),
      applied,
    ),
    delivery(
      'a post about __proto__',
      sampleText({ type: 'post.created', object: { message: '"__proto__": {}' } }),
      applied,
    ),

    delivery('the event id twice', envelopeWith('"id":1'), quarantined('dup_key')),
    delivery('the event id twice, the same', '{"id":1,"id":1}', quarantined('dup_key')),
    delivery('the type twice', envelopeWith('"type":"post.created"'), quarantined('dup_key')),
    delivery('data twice', envelopeWith('"data":{}'), quarantined('dup_key')),
    delivery(
      'an unknown key twice in the envelope',
      envelopeWith('"a":1,"a":2'),
      quarantined('dup_key'),
    ),
    delivery(
      'the object twice in data',
      sampleText().replace('"data":{', '"data":{"object":{},'),
      quarantined('dup_key'),
    ),
    delivery(
      'the event id twice, once with escapes',
      envelopeWith('"\\u0069d":1'),
      quarantined('dup_key'),
    ),
    delivery(
      'a name twice in the object',
      objectWith('"name":"first"'),
      flagged(applied, 'dup_key'),
    ),
    delivery(
      'a key twice deep down',
      objectWith('"odd":[{"a":1,"a":2}]'),
      flagged(applied, 'dup_key'),
    ),
    delivery('the same key in two objects', objectWith('"odd":[{"a":1},{"a":2}]'), applied),
  ],
};
