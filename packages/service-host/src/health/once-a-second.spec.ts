import { onceASecond } from './once-a-second.js';

let now = 0;
const clock = () => now;

it('asks once for all who ask at a time, and again a second after the answer', async () => {
  let asked = 0;
  const asking = Promise.withResolvers<void>();
  const answer = onceASecond(async () => {
    asked += 1;
    await asking.promise;
    return asked;
  }, clock);
  const first = [answer(), answer()];
  // However slow the answer is.
  now += 5_000;
  first.push(answer());
  asking.resolve();
  expect(await Promise.all(first)).toEqual([1, 1, 1]);
  now += 1_000;
  expect(await answer()).toBe(1);
  now += 1;
  expect(await answer()).toBe(2);
});

it('asks again after a failure', async () => {
  let asked = 0;
  const answer = onceASecond(async () => {
    asked += 1;
    throw new Error('away');
  }, clock);
  await expect(answer()).rejects.toThrow('away');
  now += 1_001;
  await expect(answer()).rejects.toThrow('away');
  expect(asked).toBe(2);
});
