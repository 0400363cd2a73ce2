import { hasChangedMuch } from './has-changed-much.js';

it.each([
  [0, 0, false],
  [0, 1, true],
  [3, 2, true],
  [3, 4, true],
  [9, 10, true],
  [100_000, 100_300, false],
  [100_000, 99_700, false],
  [100_000, 111_000, true],
  [100_000, 89_000, true],
])('of %i that were agreed to, %i now: %p', (expected, count, changed) => {
  expect(hasChangedMuch(expected, count)).toBe(changed);
});
