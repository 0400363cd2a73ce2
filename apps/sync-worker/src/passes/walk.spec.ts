import type { Checkpoint } from '@forum-sync/database';
import { mayStepBack, Walk } from './walk.js';

const at = (of: Partial<Checkpoint> = {}) =>
  ({ list: 'posts', parentId: null, ...of }) as Checkpoint;
const page = (newest: number) => Array.from({ length: 100 }, (_, index) => String(newest - index));
const starts = [0, 100, 200, 300, 400];

it('notices that a list goes in circles', () => {
  const walk = new Walk();
  expect(starts.map((start) => walk.goesInCircles(at(), start, page(900)))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

it('takes neither what moves down nor pages that come again for a circle', () => {
  const walk = new Walk();
  const seen = [0, 100, 200, 0, 100, 200, 300].map((start) =>
    // So many new ones come on top that each page shows almost half of the one before it.
    walk.goesInCircles(at(), start, page(9_000 - 0.55 * start)),
  );
  expect(seen).not.toContain(true);
});

it('begins anew with each list', () => {
  const walk = new Walk();
  const lists = starts.map((id) => at({ parentId: String(id) }));
  expect(lists.map((list) => walk.goesInCircles(list, 0, page(900)))).not.toContain(true);
});

it('steps back at the price of as many pages again, and a few', () => {
  expect(mayStepBack(at({ pages: 21, place: 100 }))).toBe(true);
  expect(mayStepBack(at({ pages: 22, place: 100 }))).toBe(false);
  expect(mayStepBack(at({ pages: 2_019, place: 100_000 }))).toBe(true);
});

it('gives a list up that shows nothing, also one by one', () => {
  const walk = new Walk();
  const users = (count: number, readable: number, unreadable = 1) =>
    Array.from({ length: count }, (_, id) =>
      walk.showsNothing(at({ list: 'conversations', parentId: String(id) }), readable, unreadable),
    );
  expect(users(199, 0)).not.toContain(true);
  expect(users(1, 1)).toEqual([false]);
  expect(users(199, 0)).not.toContain(true);
  // An empty list says something, too.
  expect(users(1, 0, 0)).toEqual([false]);
  expect(users(199, 0)).not.toContain(true);
  expect(walk.showsNothing(at({ list: 'messages' }), 0, 1)).toBe(false);
  expect(users(200, 0).indexOf(true)).toBe(199);
});
