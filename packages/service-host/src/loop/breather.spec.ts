import { breather } from './breather.js';

it('lets others go on whenever they have waited for a while', async () => {
  let now = 0;
  const breathe = breather(() => now);
  const said: string[] = [];
  setImmediate(() => said.push('another'));
  for (const step of ['first', 'second', 'third']) {
    now += 1.5;
    said.push(step);
    await breathe();
  }
  expect(said).toEqual(['first', 'second', 'another', 'third']);
});
