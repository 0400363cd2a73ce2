import { hash } from './hash.js';
import { below, randomFor } from './random.js';

it('gives the same numbers for the same parts, and others for others', () => {
  const take = (...parts: (string | number)[]) => {
    const random = randomFor(...parts);
    return Array.from({ length: 5 }, random);
  };
  expect(take('forum', 'post', 1)).toEqual(take('forum', 'post', 1));
  expect(take('forum', 'post', 1)).not.toEqual(take('forum', 'post', 2));
});

it('does not let parts run together', () => {
  expect(hash('a', 'bc')).not.toBe(hash('ab', 'c'));
});

it('spreads evenly', () => {
  const random = randomFor('spread');
  const counts = Array.from({ length: 10 }, () => 0);
  for (let draw = 0; draw < 10_000; draw += 1) {
    counts[below(random, 10)]! += 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(850);
  expect(Math.max(...counts)).toBeLessThan(1_150);
});
