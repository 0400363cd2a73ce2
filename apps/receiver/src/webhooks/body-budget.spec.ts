import { BodyBudget, bodyBudgetBytes } from './body-budget.js';

const MIB = 1024 * 1024;

it('refuses at once what would make too much wait, until something is released', () => {
  const budget = new BodyBudget(10_000);
  const [first, second, third] = [budget.share(), budget.share(), budget.share()];
  expect([first.take(1), second.take(6_000), third.take(6_000), first.take(3_000)]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  second.release();
  expect(third.take(6_000)).toBe(true);
});

it('counts each piece, and gives all of them back once', () => {
  const budget = new BodyBudget(10);
  const share = budget.share();
  expect([share.take(4), share.take(4), share.take(4)]).toEqual([true, true, false]);
  share.release();
  share.release();
  expect([budget.share().take(10), budget.share().take(1)]).toEqual([true, false]);
});

it.each([
  ['a quarter of the container’s memory', 5, 512, 128],
  ['no more than before, where there is plenty', 5, 64 * 1024, 256],
  ['as much as before, where nobody knows', 5, 0, 256],
  ['the largest body, in a container that is too small for it', 16, 32, 16],
])('is %s', (_, largest, memory, budget) => {
  expect(bodyBudgetBytes(largest * MIB, memory * MIB)).toBe(budget * MIB);
});
