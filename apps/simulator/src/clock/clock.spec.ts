import { Clock } from './clock.js';

const START = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;
const settled = () => Promise.resolve();

it('stands still until it is moved, and stops at each timer on the way', async () => {
  const clock = new Clock(START, 0, settled);
  const seen: [string, number][] = [];
  clock.at(START + 2 * HOUR, () => seen.push(['second', clock.now()]));
  clock.at(START + HOUR, () => {
    seen.push(['first', clock.now()]);
    clock.at(clock.now() + HOUR, () => seen.push(['set by the first', clock.now()]));
  });
  const cancel = clock.at(START + HOUR, () => seen.push(['cancelled', clock.now()]));
  cancel();
  await clock.advance(3 * HOUR);
  expect(seen).toEqual([
    ['first', START + HOUR],
    ['second', START + 2 * HOUR],
    ['set by the first', START + 2 * HOUR],
  ]);
  expect(clock.now()).toBe(START + 3 * HOUR);
});

it('waits for what a timer began before it goes on', async () => {
  let working = false;
  const clock = new Clock(START, 0, async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    working = false;
  });
  const overlaps: boolean[] = [];
  for (const hours of [1, 2, 3]) {
    clock.at(START + hours * HOUR, () => {
      overlaps.push(working);
      working = true;
    });
  }
  await Promise.all([clock.advance(2 * HOUR), clock.advance(2 * HOUR)]);
  expect(overlaps).toEqual([false, false, false]);
  expect(clock.now()).toBe(START + 4 * HOUR);
});

it('goes by itself at its scale', async () => {
  const clock = new Clock(START, 3600 * 1000, settled);
  const at = await new Promise<number>((resolve) => {
    clock.at(START + 24 * HOUR, () => resolve(clock.now()));
  });
  clock.stop();
  expect(at).toBeGreaterThanOrEqual(START + 24 * HOUR);
});

it('goes on from where it was when its scale changes', () => {
  const clock = new Clock(START, 0, settled);
  clock.setScale(0.000001);
  expect(clock.now() - START).toBeLessThan(1);
  clock.setScale(0);
  expect(Math.floor(clock.now())).toBe(START);
});
