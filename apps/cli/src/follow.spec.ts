import { durationOf } from './follow.js';

it.each([
  [0.2, '1 s'],
  [59, '59 s'],
  [60, '1 min'],
  [81.3, '1 min 21 s'],
  [3_599, '59 min 59 s'],
  [3_600, '1 h'],
  [7_199, '1 h 59 min'],
  [10_799, '2 h 59 min'],
])('calls %d seconds %s', (seconds, said) => {
  expect(durationOf(seconds)).toBe(said);
});
