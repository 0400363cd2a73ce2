import { gzipSync } from 'node:zlib';
import { judgeRepeat } from './judge-repeat.js';

/** A delivery as far as it is compared. */
const delivery = (body: Buffer, headers = {}) =>
  ({ body, headers }) as Parameters<typeof judgeRepeat>[0] & Parameters<typeof judgeRepeat>[1];
const outcomeOf = (...[known, repeat]: [Buffer, Buffer]) =>
  judgeRepeat(delivery(repeat), delivery(known));
const post = (message: string, turned = false) => {
  const members = [`"id":1`, `"message":"${message}"`];
  return Buffer.from(`{${(turned ? members.toReversed() : members).join()}}`);
};
const long = 'm'.repeat(256 * 1024);

it('knows a repeat by what it says', () => {
  expect(outcomeOf(post('a'), post('a'))).toBe('duplicate');
  expect(outcomeOf(post('a'), post('a', true))).toBe('duplicate');
  expect(outcomeOf(post('a'), post('b'))).toBe('conflict');
});

it('compares of long ones nothing but the bytes: those that differ are kept', () => {
  expect(outcomeOf(post(long), post(long))).toBe('duplicate');
  expect(outcomeOf(post(long), post(long, true))).toBe('conflict');
  const folded = delivery(gzipSync(post(long)), { 'content-encoding': 'gzip' });
  expect(judgeRepeat(folded, delivery(post('a')))).toBe('conflict');
});

it('holds the others up for less than JSON.parse would', () => {
  const members = Array.from({ length: 300_000 }, (_, index) => `"${index.toString(36)}":0`).join();
  const body = (id: string) => Buffer.from(`{"id":${id},"constructor":1.5,"x":{${members}}}`);
  const [known, repeat] = [body('1'), body('"1"')];
  const text = known.toString();
  expect(fastest(() => outcomeOf(known, repeat))).toBeLessThan(fastest(() => JSON.parse(text)));
});

function fastest(work: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times);
}
