import { createLog } from '@forum-sync/service-host';
import { LoopWatch } from './loop-watch.js';

const log = createLog('test', 'silent');

function watchWith(): { watch: LoopWatch; ended: string[]; pass: (ms: number) => void } {
  const ended: string[] = [];
  let now = 0;
  const watch = new LoopWatch(
    log,
    () => ended.push('ended'),
    () => now,
  );
  return {
    watch,
    ended,
    pass: (ms) => {
      now += ms;
      watch.check();
    },
  };
}

it('ends the process when a loop throws', async () => {
  const { watch, ended } = watchWith();
  await watch.run('inbox', () => Promise.reject(new Error('a bug')));
  expect(ended).toEqual(['ended']);
});

it('ends the process when a loop ends by itself, but not when it was told to', async () => {
  const { watch, ended } = watchWith();
  await watch.run('inbox', async () => {});
  expect(ended).toEqual(['ended']);
  watch.onModuleDestroy();
  await watch.run('replays', async () => {});
  expect(ended).toEqual(['ended']);
});

it('ends the process when a loop takes no more turns', () => {
  const { watch, ended, pass } = watchWith();
  let turn = () => {};
  void watch.run('inbox', (turned) => {
    turn = turned;
    return new Promise(() => {});
  });
  pass(590_000);
  turn();
  pass(590_000);
  expect(ended).toEqual([]);
  pass(11_000);
  expect(ended).toEqual(['ended']);
});

it('gives a loop whose turns are long the time that it says', () => {
  const { watch, ended, pass } = watchWith();
  void watch.run('rebuilds', () => new Promise(() => {}), 7_200_000);
  pass(7_199_000);
  expect(ended).toEqual([]);
  pass(2_000);
  expect(ended).toEqual(['ended']);
});
