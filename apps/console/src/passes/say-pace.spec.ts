import { sayPace } from './say-pace.js';

const inDigits = (calls: number) => calls.toLocaleString();

it.each([
  [{ calls: 120, atLeast: false }, null, 2, `; ${inDigits(120)} left, 1 min.`],
  [{ calls: 120, atLeast: false }, 0.5, 2, `, 0.5 a second; ${inDigits(120)} left, 4 min.`],
  [{ calls: 30, atLeast: true }, null, null, `; at least ${inDigits(30)} left, at least 30 s.`],
])('of %j at %j a second, %j allowed, says %s', (left, rate, budget, said) => {
  expect(sayPace(left, rate, budget)).toBe(said);
});

it('does not pretend to know where a list may end at any page', () => {
  expect(sayPace(null, 1, 1)).toMatch(/^, 1\.0 a second\. Each list ends at the first page/);
});
