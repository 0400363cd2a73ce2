import { Refusals } from './refusals.js';

it('lets nothing be asked for in pauses that grow up to a limit, until the forum answers', () => {
  let now = 0;
  const refusals = new Refusals(() => now);
  expect(refusals.pauses).toBe(false);
  const pauses = Array.from({ length: 12 }, () => {
    const pause = refusals.note(3_600_000);
    now += pause - 1;
    expect(refusals.pauses).toBe(true);
    now += 1;
    expect(refusals.pauses).toBe(false);
    return pause;
  });
  expect(pauses.slice(0, 3)).toEqual([5_000, 10_000, 20_000]);
  expect(pauses.at(-1)).toBe(3_600_000);
  refusals.forget();
  expect(refusals.note(3_600_000)).toBe(5_000);
});
