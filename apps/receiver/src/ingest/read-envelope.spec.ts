import { gzipSync } from 'node:zlib';
import { readEnvelope } from './read-envelope.js';

const read = (text: string) => readEnvelope(Buffer.from(text), null);

it('reads the key and the object', () => {
  expect(read('{"id":1534,"type":"user.created","data":{"object":{"userId":7}}}')).toEqual({
    eventId: '1534',
    type: 'user.created',
    object: { userId: 7 },
  });
});

it.each([
  ['a number', '9007199254740993'],
  ['text', '"9007199254740993"'],
])('reads an id above 2^53 from %s without rounding', (_form, id) => {
  expect(read(`{"id":${id}}`).eventId).toBe('9007199254740993');
});

it.each(['-1', '1.5', '1e3', '9223372036854775808', '"00012"', '" 12 "', 'true', 'null', '{}'])(
  'reads %s as no id',
  (id) => {
    expect(read(`{"id":${id}}`).eventId).toBeNull();
  },
);

it.each(['""', '"user\\ncreated"', '"\\u0000"', `"${'x'.repeat(65)}"`, '7', 'null', '"ü"'])(
  'reads %s as no type: it could not be a key',
  (type) => {
    expect(read(`{"type":${type}}`).type).toBeNull();
  },
);

it.each(['', 'null', '[]', '"text"', '{', '\ufeff', '{"data":[]}', '{"data":null}'])(
  'makes nothing of %j, and does not throw',
  (text) => {
    expect(read(text)).toEqual({ eventId: null, type: null, object: null });
  },
);

it('holds the others up for less than JSON.parse would, whatever is in a million keys', () => {
  const members = Array.from({ length: 1_000_000 }, (_, index) => `"${index.toString(36)}":0`);
  const odd = '"\\u0061":1,"constructor":1.5,"x":{"y":1,"y":2}';
  const object = `{"userId":7,${members.join()}}`;
  const text = `{"id":1,"type":"user.created",${odd},"data":{"object":${object}}}`;
  const body = gzipSync(text);
  expect(readEnvelope(body, 'gzip')).toMatchObject({ eventId: '1', object: { userId: 7 } });
  expect(fastest(() => readEnvelope(body, 'gzip'))).toBeLessThan(fastest(() => JSON.parse(text)));
});

function fastest(work: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times);
}
