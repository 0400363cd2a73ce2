import { wholeNumber } from './whole-number.js';

it('takes whole numbers within bounds, and says the bounds of others', () => {
  expect([wholeNumber('--limit', '1'), wholeNumber('--rate', '100000', 100_000)]).toEqual([
    1, 100_000,
  ]);
  for (const text of ['', 'abc', '0', '-1', '1.5', '1e3', ' 2', '100001']) {
    expect(() => wholeNumber('--rate', text, 100_000)).toThrow(
      `--rate "${text}" is not a number of events: give 1 to 100000.`,
    );
  }
  expect(() => wholeNumber('--limit', 'all')).toThrow('give 1 or more');
});
