import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { LARGEST_INFLATED } from './inflate.js';
import { isLongerThan } from './is-longer-than.js';
import { readDeliveryBody } from './read-delivery-body.js';
import { skimDeliveryBody } from './skim-delivery-body.js';

const json = Buffer.from('{"id":1534}');
const read = { ok: true, value: { id: 1534 } };
const skim = (body: Uint8Array, encoding: string | null) =>
  skimDeliveryBody(body, encoding, { id: true });

it.each([
  ['gzip', gzipSync(json)],
  ['GZIP', gzipSync(json)],
  ['x-gzip', gzipSync(json)],
  ['deflate', deflateSync(json)],
  ['br', brotliCompressSync(json)],
  ['identity', json],
  ['', json],
  [null, json],
  ['deflate, gzip', gzipSync(deflateSync(json))],
])('undoes %s', (encoding, body) => {
  expect(readDeliveryBody(body, encoding)).toMatchObject({ ...read, flags: [] });
  expect(skim(body, encoding)).toEqual(read);
});

it.each(['gzip', 'br', 'zstd', 'nonsense', 'gzip, gzip, gzip'])(
  'reads plain JSON that says it is %s, and flags it',
  (encoding) => {
    expect(readDeliveryBody(json, encoding)).toMatchObject({ ...read, flags: ['encoding'] });
    expect(skim(json, encoding)).toEqual(read);
  },
);

it('refuses what is neither', () => {
  expect(readDeliveryBody(gzipSync(json).subarray(0, 15), 'gzip')).toMatchObject({
    ok: false,
    reason: 'encoding',
  });
  expect(readDeliveryBody(gzipSync(json), null)).toMatchObject({ ok: false });
  expect(skim(gzipSync(json).subarray(0, 15), 'gzip')).toEqual({ ok: false });
  expect(skim(gzipSync(json), null)).toEqual({ ok: false });
});

it.each([
  ['gzip', gzipSync(Buffer.alloc(LARGEST_INFLATED + 1))],
  ['br', brotliCompressSync(Buffer.alloc(LARGEST_INFLATED + 1))],
])('stops a %s bomb at the limit', (encoding, bomb) => {
  expect(bomb.length).toBeLessThan(20_000);
  expect(readDeliveryBody(bomb, encoding)).toMatchObject({ ok: false, reason: 'bomb' });
  expect(skim(bomb, encoding)).toEqual({ ok: false });
});

it.each([
  ['as it came', Buffer.alloc(100), null],
  ['unfolded', gzipSync(Buffer.alloc(100)), 'gzip'],
])('says whether a body is longer than so many bytes, %s', (_how, body, encoding) => {
  expect([99, 100].map((bytes) => isLongerThan(bytes, body, encoding))).toEqual([true, false]);
});
