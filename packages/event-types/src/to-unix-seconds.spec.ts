import * as fc from 'fast-check';
import { toDate } from './to-date.js';
import { toUnixSeconds } from './to-unix-seconds.js';

it.each([
  [new Date('2011-12-02T07:31:59Z'), 1322811119],
  [new Date('2011-12-02T07:31:59.999Z'), 1322811119],
  [new Date('1969-12-31T23:59:59.5Z'), -1],
  [null, 0],
])('%p is %p', (date, seconds) => {
  expect(toUnixSeconds(date)).toBe(seconds);
});

it('says what was wrong with a Date that is none', () => {
  expect(() => toUnixSeconds(new Date('soon'))).toThrow('expected a valid Date');
});

it('is the opposite of toDate', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253402300799 }), (seconds) => {
      expect(toUnixSeconds(toDate(seconds))).toBe(seconds);
    }),
  );
});
