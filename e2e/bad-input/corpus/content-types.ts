import { applied, delivery, quarantined, type Group } from './bad-input.js';
import { sampleText } from './sample.js';

/** Content types have no say: the same JSON is the same event, whatever it calls itself. */
const odd: [string, string[]][] = [
  ['no Content-Type', []],
  ['an empty Content-Type', ['Content-Type:']],
  ['Content-Type ///', ['Content-Type: ///']],
  ['Content-Type ;', ['Content-Type: ;']],
  ['Content-Type of 300 characters', [`Content-Type: ${'x'.repeat(300)}`]],
  ['Content-Type of 8,000 characters', [`Content-Type: ${'x'.repeat(8_000)}`]],
  ['Content-Type with a tab in it', ['Content-Type: application/json\t;x']],
  ['Content-Type with 200 parameters', [`Content-Type: application/json${';a=b'.repeat(200)}`]],
  ['Content-Type APPLICATION/JSON', ['Content-Type: APPLICATION/JSON']],
  ['text/plain', ['Content-Type: text/plain']],
  ['text/html', ['Content-Type: text/html; charset=utf-8']],
  ['text/json', ['Content-Type: text/json']],
  ['application/x-www-form-urlencoded', ['Content-Type: application/x-www-form-urlencoded']],
  ['multipart/form-data without a boundary', ['Content-Type: multipart/form-data']],
  ['multipart/form-data with a boundary', ['Content-Type: multipart/form-data; boundary=x']],
  ['application/octet-stream', ['Content-Type: application/octet-stream']],
  ['application/xml', ['Content-Type: application/xml']],
  ['image/png', ['Content-Type: image/png']],
  ['application/cloudevents+json', ['Content-Type: application/cloudevents+json']],
  ['application/json-seq', ['Content-Type: application/json-seq']],
  ['two Content-Types that disagree', ['Content-Type: text/xml', 'Content-Type: image/gif']],
  ['two types in one line', ['Content-Type: text/xml, application/json']],
  ['bytes above 127 in the Content-Type', ['Content-Type: application/\xff\xfe\x80']],
  ['an unclosed quote', ['Content-Type: application/json; charset="utf-8']],
  ['__proto__ as Content-Type', ['Content-Type: __proto__']],
  ['UTF-8 JSON that says charset=utf-16', ['Content-Type: application/json; charset=utf-16']],
  ['ASCII JSON that says charset=iso-8859-1', ['Content-Type: text/json; charset=iso-8859-1']],
  ['a charset that does not exist', ['Content-Type: application/json; charset=klingon']],
];

const latin1 = Buffer.from(sampleText({ object: { name: 'Jürgen' } }), 'latin1');
const utf16 = Buffer.from(sampleText(), 'utf16le');

export const contentTypes: Group = {
  title: 'Content types',
  inputs: [
    ...odd.map(([name, headers]) => delivery(name, sampleText(), applied, { headers })),
    delivery('a form instead of JSON', 'payload=%7B%22id%22%3A1%7D', quarantined('syntax'), {
      headers: ['Content-Type: application/x-www-form-urlencoded'],
    }),
    delivery(
      'a multipart body around the JSON',
      `--x\r\nContent-Disposition: form-data; name="payload"\r\n\r\n${sampleText()}\r\n--x--\r\n`,
      quarantined('syntax'),
      { headers: ['Content-Type: multipart/form-data; boundary=x'] },
    ),
    delivery('XML', '<?xml version="1.0"?><event id="1"/>', quarantined('syntax'), {
      headers: ['Content-Type: application/xml'],
    }),
    delivery('ISO 8859-1 bytes that say so', latin1, quarantined('utf8'), {
      headers: ['Content-Type: application/json; charset=iso-8859-1'],
    }),
    delivery('UTF-16 bytes that say so', utf16, quarantined('utf8'), {
      headers: ['Content-Type: application/json; charset=utf-16le'],
    }),
  ],
};
