import { durationOf, follow } from './follow.js';

it.each([
  [0.2, '1 s'],
  [59, '59 s'],
  [60, '1 min'],
  [81.3, '1 min 21 s'],
  [3_599, '59 min 59 s'],
  [3_600, '1 h'],
  [7_199, '1 h 59 min'],
  [10_799, '2 h 59 min'],
])('calls %d seconds %s', (seconds, said) => {
  expect(durationOf(seconds)).toBe(said);
});

const noAnswer = () => Promise.reject(new TypeError('fetch failed'));
const looks = (...answers: (() => Promise<number>)[]) =>
  follow(
    () => answers.shift()!(),
    (done) => ({ done, total: 2, ended: done === 2 }),
  );

it('looks on while the worker is started again', async () => {
  expect(
    await looks(
      async () => 1,
      noAnswer,
      noAnswer,
      async () => 2,
    ),
  ).toBe(2);
});

it.each([
  ['that never answered', [noAnswer]],
  ['that refuses', [async () => 1, () => Promise.reject(new Error('refused'))]],
])('gives up on a worker %s', async (_which, answers) => {
  await expect(looks(...answers)).rejects.toThrow();
});
