import { AckWatch } from './ack-watch.js';

it('tells how many, how long and the slowest, once', () => {
  const watch = new AckWatch();
  expect(watch.take()).toBeNull();
  for (const milliseconds of [2, 7, 3]) {
    watch.note(milliseconds);
  }
  expect(watch.take()).toEqual({ count: 3, totalMs: 12, slowestMs: 7 });
  expect(watch.take()).toBeNull();
});
