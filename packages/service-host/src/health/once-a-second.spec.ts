import { setTimeout as sleep } from 'node:timers/promises';
import { onceASecond } from './once-a-second.js';

it('asks once for all who ask at a time, and again after a second', async () => {
  let asked = 0;
  const answer = onceASecond(async () => {
    await sleep(20);
    return (asked += 1);
  });
  expect(await Promise.all([answer(), answer(), answer()])).toEqual([1, 1, 1]);
  expect(await answer()).toBe(1);
  await sleep(1_050);
  expect(await answer()).toBe(2);
});

it('asks again after a failure', async () => {
  let asked = 0;
  const answer = onceASecond(async () => {
    asked += 1;
    throw new Error('away');
  });
  await expect(answer()).rejects.toThrow('away');
  await sleep(1_050);
  await expect(answer()).rejects.toThrow('away');
  expect(asked).toBe(2);
});
