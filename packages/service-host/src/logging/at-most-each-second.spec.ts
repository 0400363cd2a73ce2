import { setTimeout as sleep } from 'node:timers/promises';
import { atMostEachSecond } from './at-most-each-second.js';

it('tells the first at once and the others together, the last ones too', async () => {
  const said: unknown[] = [];
  const say = atMostEachSecond((last: string, count) => said.push([last, count]));
  say('a');
  say('b');
  say('c');
  expect(said).toEqual([['a', 1]]);
  await sleep(1_100);
  expect(said).toEqual([
    ['a', 1],
    ['c', 2],
  ]);
});
