import { setTimeout as sleep } from 'node:timers/promises';
import { LoginTurns } from './login-turns.js';

it('looks at two at a time, in the order in which they came', async () => {
  const turns = new LoginTurns();
  const looking: number[] = [];
  const seen: number[] = [];
  let most = 0;
  const look = (who: number) => async () => {
    looking.push(who);
    seen.push(who);
    most = Math.max(most, looking.length);
    await sleep(5);
    looking.splice(looking.indexOf(who), 1);
    if (who === 2) {
      throw new Error('not this one');
    }
    return who;
  };
  const all = [1, 2, 3, 4, 5].map((who) => turns.take(look(who)));
  const answers = await Promise.allSettled(all);
  expect(answers.map(({ status }) => status === 'fulfilled')).toEqual([
    true,
    false,
    true,
    true,
    true,
  ]);
  expect([most, seen]).toEqual([2, [1, 2, 3, 4, 5]]);
  expect(await turns.take(look(6))).toBe(6);
});

it('says when to try again to who waited for two seconds, and looks no more', async () => {
  const turns = new LoginTurns();
  const database = Promise.withResolvers<void>();
  const stuck = [1, 2].map(() => turns.take(() => database.promise));
  let looked = false;
  const late = turns.take(async () => {
    looked = true;
  });
  await expect(late).rejects.toMatchObject({
    seconds: 2,
    response: { error: 'wait', message: 'Too many log in just now: try again in 2 s.' },
  });
  database.resolve();
  await Promise.all(stuck);
  expect(looked).toBe(false);
  expect(await turns.take(async () => 'in')).toBe('in');
});
