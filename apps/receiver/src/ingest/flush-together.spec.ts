import { setTimeout as sleep } from 'node:timers/promises';
import { flushTogether } from './flush-together.js';

const LIMITS = {
  items: 100,
  bytes: 1_000,
  bytesOf: () => 1,
  patienceMs: 4_000,
};

/** A flush that records what it was given and ends when told to. */
function recorded(limit = 100) {
  const batches: number[][] = [];
  const flush = async (items: number[]) => {
    batches.push(items);
    await sleep(5);
    if (items.some((item) => item < 0)) {
      throw new Error(items.length > 1 ? 'one of them' : `${items[0]}`);
    }
    return items.map((item) => item * 10);
  };
  const isEverybodysFault = (error: unknown) => String(error).includes('away');
  return { batches, add: flushTogether(flush, { ...LIMITS, items: limit, isEverybodysFault }) };
}

it('flushes who comes alone at once, and those who come meanwhile together', async () => {
  const { batches, add } = recorded();
  const results = await Promise.all([1, 2, 3].map(add));
  expect(results).toEqual([10, 20, 30]);
  expect(batches).toEqual([[1], [2, 3]]);
  await add(4);
  expect(batches.at(-1)).toEqual([4]);
});

it('takes no more than the limit at once', async () => {
  const { batches, add } = recorded(2);
  await Promise.all([1, 2, 3, 4, 5].map(add));
  expect(batches).toEqual([[1], [2, 3], [4, 5]]);
});

it('lets one that cannot be stored fail alone', async () => {
  const { add } = recorded();
  const results = await Promise.allSettled([1, 2, -3, 4].map(add));
  expect(results).toEqual([
    { status: 'fulfilled', value: 10 },
    { status: 'fulfilled', value: 20 },
    { status: 'rejected', reason: new Error('-3') },
    { status: 'fulfilled', value: 40 },
  ]);
});

it('fails all at once, without a second try, when the fault is everybody’s', async () => {
  let calls = 0;
  const add = flushTogether<number, void>(
    async () => {
      calls += 1;
      await sleep(5);
      throw new Error('away');
    },
    { ...LIMITS, isEverybodysFault: () => true },
  );
  const results = await Promise.allSettled([1, 2, 3].map(add));
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(calls).toBe(2);
});

it('takes no more bytes at once than it may, and a larger item alone', async () => {
  const batches: number[][] = [];
  const add = flushTogether<number, void>(
    async (items) => {
      batches.push(items);
      await sleep(5);
      return items.map(() => undefined);
    },
    { ...LIMITS, bytesOf: (item) => item, isEverybodysFault: () => true },
  );
  await Promise.all([1, 600, 300, 200, 5_000, 10].map(add));
  expect(batches).toEqual([[1], [600, 300], [200], [5_000], [10]]);
});

it('answers everybody in time, whatever the flush does', async () => {
  const flushed: number[] = [];
  const database = Promise.withResolvers<void>();
  const add = flushTogether<number, void>(
    async (items) => {
      flushed.push(...items);
      await database.promise;
      return items.map(() => undefined);
    },
    { ...LIMITS, patienceMs: 100, isEverybodysFault: () => true },
  );
  // The flush is not over yet: they are answered by the clock alone.
  const results = await Promise.allSettled([1, 2, 3].map(add));
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  // What was refused while it waited is not stored behind its sender's back.
  database.resolve();
  await sleep(50);
  expect(flushed).toEqual([1]);
});
