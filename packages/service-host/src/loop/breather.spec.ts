import { breather } from './breather.js';

/** Holds the event loop. */
function work(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until) {
    // held
  }
}

it('lets others go on whenever they have waited for a while', async () => {
  const breathe = breather();
  const said: string[] = [];
  setImmediate(() => said.push('another'));
  for (const step of ['first', 'second', 'third']) {
    work(12);
    said.push(step);
    await breathe();
  }
  expect(said).toEqual(['first', 'second', 'another', 'third']);
});
