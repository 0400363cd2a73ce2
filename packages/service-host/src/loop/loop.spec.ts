import { Loop } from './loop.js';

it('ends amid a rest, after the turn in hand', async () => {
  const loop = new Loop();
  const turns: string[] = [];
  loop.begin(async () => {
    while (!loop.signal.aborted) {
      turns.push('turn');
      await loop.rest(3_600_000);
    }
    turns.push('over');
  });
  await loop.end();
  expect(turns).toEqual(['turn', 'over']);
});

it('can be ended before it began', async () => {
  await new Loop().end();
});
