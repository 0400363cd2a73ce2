import { toDate } from './to-date.js';

it.each([
  [1322811119, new Date('2011-12-02T07:31:59Z')],
  [253402300799, new Date('9999-12-31T23:59:59Z')],
  [0, null],
  [null, null],
  [undefined, null],
])('%p is %p', (seconds, date) => {
  expect(toDate(seconds)).toEqual(date);
});
