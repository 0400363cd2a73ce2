import { Pace } from './pace.js';

const EVERY_MS = 1_000;

let now = 0;
let pace: Pace;
beforeEach(() => {
  now = 0;
  pace = new Pace(EVERY_MS, () => now);
});

/** Does it once, and says how long it is not due then. */
async function restAfter(tookMs: number, fails = false): Promise<number> {
  await pace
    .time(async () => {
      now += tookMs;
      if (fails) {
        throw new Error('it failed');
      }
    })
    .catch(() => {});
  const ended = now;
  while (!pace.isDue) {
    now += 1;
  }
  return now - ended;
}

it('is due at once, then regularly', async () => {
  expect(pace.isDue).toBe(true);
  expect(await restAfter(3)).toBe(EVERY_MS);
});

it('takes at most a twentieth of the time', async () => {
  expect(await restAfter(100)).toBe(1_900);
});

it('rests after a failure too', async () => {
  expect(await restAfter(3, true)).toBe(EVERY_MS);
});

it('does not rest for hours because its process was frozen amid it for minutes', async () => {
  expect(await restAfter(600_000)).toBe(60_000);
});
