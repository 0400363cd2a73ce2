import * as fc from 'fast-check';
import { json, quick, startServer } from '../test/start-server.js';
import { createForumApi } from './create-forum-api.js';
import { createLimiter } from './limiter.js';

/** A clock in the test's hand: sleepers wake in order, each a little early or late, as timers do. */
function createClock(drift: (ms: number) => number) {
  let time = 5;
  const sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => time,
    sleep: (ms: number) =>
      new Promise<void>((wake) => sleepers.push({ at: time + Math.max(drift(ms), 0.01), wake })),
    /** Lets time pass until nobody sleeps. */
    async run() {
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        const [next] = sleepers.toSorted((a, b) => a.at - b.at);
        if (!next) {
          return;
        }
        sleepers.splice(sleepers.indexOf(next), 1);
        time = Math.max(time, next.at);
        next.wake();
      }
    },
  };
}

/** The most that any window holds, wherever it begins; both ends belong to it. */
function fullestWindow(times: readonly number[], width = 1000): number {
  return Math.max(
    0,
    ...times.map((from) => times.filter((at) => at >= from && at <= from + width).length),
  );
}

/** Several users who take again and again, with their own pauses in between. */
async function takeAll(
  perSecond: number,
  pauses: readonly (readonly number[])[],
  drift: (ms: number) => number = (ms) => ms,
) {
  const clock = createClock(drift);
  const limiter = createLimiter({ perSecond, marginMs: 0, now: clock.now, sleep: clock.sleep });
  const times: number[] = [];
  const users = pauses.map(async (ofUser) => {
    for (const pause of ofUser) {
      if (pause > 0) {
        await clock.sleep(pause);
      }
      await limiter.take();
      times.push(clock.now());
    }
  });
  await clock.run();
  await Promise.all(users);
  return times;
}

it('1,000 takes at 50 a second by 4 users: full use, and no window holds more', async () => {
  const user = Array.from({ length: 250 }, () => 0);
  const times = await takeAll(50, [user, user, user, user]);
  expect(times).toHaveLength(1000);
  expect(fullestWindow(times)).toBe(50);
  // 20 windows of 50, and the last one ends as it begins.
  expect(times.at(-1)! - times[0]!).toBeLessThan(19_100);
});

it('no window holds more, whatever the pauses and however wrong the timers', async () => {
  const pause = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 1500 }),
    fc.double({ min: 0, max: 3, noNaN: true }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.array(pause, { maxLength: 12 }), { minLength: 1, maxLength: 4 }),
      fc.double({ min: 0.5, max: 1.3, noNaN: true }),
      async (perSecond, pauses, drift) => {
        const times = await takeAll(perSecond, pauses, (ms) => ms * drift);
        expect(times).toHaveLength(pauses.flat().length);
        expect(fullestWindow(times)).toBeLessThanOrEqual(perSecond);
      },
    ),
    { numRuns: 200 },
  );
});

it('is idle no longer than it must be', async () => {
  await expect(takeAll(2, [[0, 0, 0, 3000, 0]])).resolves.toEqual([5, 5, 1006, 4006, 4006]);
});

it('serves who came first', async () => {
  const clock = createClock((ms) => ms);
  const limiter = createLimiter({ now: clock.now, sleep: clock.sleep });
  const served: number[] = [];
  const all = [1, 2, 3, 4].map((user) => limiter.take().then(() => served.push(user)));
  await clock.run();
  await Promise.all(all);
  expect(served).toEqual([1, 2, 3, 4]);
});

it('who gives up is told at once, and costs the others nothing', async () => {
  const clock = createClock((ms) => ms);
  const limiter = createLimiter({ marginMs: 0, now: clock.now, sleep: clock.sleep });
  const controller = new AbortController();
  const { signal } = controller;
  await limiter.take(signal);
  const waiting = limiter.take(signal);
  const third = limiter.take().then(() => clock.now());
  controller.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  await expect(limiter.take(signal)).rejects.toThrow('enough');
  await clock.run();
  await expect(third).resolves.toBe(1006);
});

it.each([{ perSecond: 0 }, { perSecond: 1.5 }, { perSecond: NaN }, { marginMs: -1 }])(
  'refuses %j',
  (options) => {
    expect(() => createLimiter(options)).toThrow(RangeError);
  },
);

it('holds in real time at the server, with retries and 4 users', async () => {
  // Every third request is refused, as an excess is.
  await using server = await startServer((response, seen, before) => {
    (before % 3 === 2 ? json({ message: 'x' }, 429) : json({ postId: 5 }))(response, seen, before);
  });
  const limiter = createLimiter({ perSecond: 20, marginMs: 400 });
  const users = [1, 2, 3, 4].map(async () => {
    const api = createForumApi({ ...quick(server.baseUrl), limiter });
    for (let call = 0; call < 10; call++) {
      await api.posts.get('5');
    }
  });
  await Promise.all(users);
  expect(server.seen.length).toBeGreaterThanOrEqual(59);
  expect(fullestWindow(server.seen.map(({ at }) => at))).toBeLessThanOrEqual(20);
});
