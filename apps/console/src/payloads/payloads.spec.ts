import fc from 'fast-check';
import { decodeBase64 } from './decode-base64.js';
import { jsonTokens } from './json-tokens.js';

it('loses nothing of any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.stringify(value, null, 2);
      expect(
        jsonTokens(json)
          .map(({ text }) => text)
          .join(''),
      ).toBe(json);
    }),
  );
});

it('tells keys from texts and values', () => {
  const kinds = jsonTokens('{"a": "b: \\"c\\"", "d": [1, null]}').filter(
    ({ kind }) => kind !== 'other',
  );
  expect(kinds).toEqual([
    { text: '"a"', kind: 'key' },
    { text: '"b: \\"c\\""', kind: 'text' },
    { text: '"d"', kind: 'key' },
    { text: '1', kind: 'value' },
    { text: 'null', kind: 'value' },
  ]);
});

it('says when a time of the vendor is; 0 is never', () => {
  const [time, never] = jsonTokens('{"postTimestamp": 1322811119, "lastPostTimestamp": 0}').filter(
    ({ kind }) => kind === 'value',
  );
  expect(time?.at).toBe('2011-12-02T07:31:59.000Z');
  expect(never?.at).toBeUndefined();
});

it('gives the bytes as they were', () => {
  expect([...decodeBase64('AP+A')]).toEqual([0, 255, 128]);
});
