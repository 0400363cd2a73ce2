import * as fc from 'fast-check';
import { moveOn, pageAt, PAGE_SIZE, pagesOf, type Place } from './move-on.js';

const BEGINNING: Place & { ended: boolean } = {
  place: 0,
  total: null,
  complete: true,
  ended: false,
};

/** A vendor's list, newest first, and what happens to it between two calls. */
function listOf(size: number) {
  let next = size + 1;
  let ids = Array.from({ length: size }, (_, index) => size - index);
  return {
    ids: () => ids,
    insert: (count: number) => {
      ids = [...Array.from({ length: count }, () => next++).toReversed(), ...ids];
    },
    /** @param at where, from 0 (the top) to 1 */
    remove: (count: number, at: number) => {
      const place = Math.floor(at * Math.max(0, ids.length - count));
      ids = [...ids.slice(0, place), ...ids.slice(place + count)];
    },
    page(start: number) {
      const data = ids.slice(start, start + PAGE_SIZE);
      return {
        start,
        size: PAGE_SIZE,
        ids: data.map(String),
        unreadable: 0,
        hasMore: start + data.length < ids.length && data.length > 0,
        total: ids.length,
      };
    },
  };
}

interface Change {
  readonly inserted: number;
  readonly removed: number;
  readonly at: number;
}

function walk(size: number, changes: readonly Change[]) {
  const list = listOf(size);
  const there = new Set(list.ids());
  const met = new Set<number>();
  let at = BEGINNING;
  let calls = 0;
  while (!at.ended && calls < 10_000) {
    const page = list.page(pageAt(at.place, PAGE_SIZE).start);
    page.ids.forEach((id) => met.add(Number(id)));
    at = moveOn(at, page);
    const change = changes[calls];
    calls += 1;
    if (change) {
      list.insert(change.inserted);
      list.remove(change.removed, change.at);
    }
  }
  const still = new Set(list.ids());
  const missed = [...there].filter((id) => still.has(id) && !met.has(id));
  return { missed, calls, complete: at.complete };
}

const changes = fc.array(
  fc.record({
    inserted: fc.oneof(fc.constant(0), fc.nat(250)),
    removed: fc.oneof(fc.constant(0), fc.nat(250)),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 12 },
);

it('meets all that was there and stays, whatever comes and goes meanwhile', () => {
  fc.assert(
    fc.property(fc.nat(1_500), changes, (size, happening) => {
      const { missed, calls, complete } = walk(size, happening);
      expect(missed).toEqual([]);
      expect(complete).toBe(true);
      expect(calls).toBeLessThan(200);
    }),
    { numRuns: 500 },
  );
});

it.each([0, 1, 100, 101, 1_000, 10_000])(
  'costs as few calls as there are pages: %d items',
  (size) => {
    expect(walk(size, []).calls).toBe(pagesOf(size));
  },
);

it('skips what was added while it was away: all of it lies before', () => {
  const at = moveOn(
    { place: 300, total: 1_000, complete: true },
    {
      start: 300,
      size: PAGE_SIZE,
      ids: Array.from({ length: 100 }, (_, index) => String(2_000 - index)),
      unreadable: 0,
      hasMore: true,
      total: 3_000,
    },
  );
  expect(at).toMatchObject({ place: 2_300, complete: true, ended: false });
});

it.each([
  ['an item that cannot be read', { unreadable: 1 }],
  ['a list that is not ordered by age', { ids: ['5', '7'] }],
  ['a vendor that does not say how long the list is', { total: null }],
  ['an empty page that promises more', { ids: [], hasMore: true }],
  ['a page that is short although there is more', { hasMore: true, total: 300 }],
  ['a list that ends before its length', { total: 3 }],
  ['an empty list that says how long it is', { ids: [] }],
])('does not count as complete after %s', (_what, odd) => {
  const page = {
    start: 0,
    size: PAGE_SIZE,
    ids: ['7', '5'],
    unreadable: 0,
    hasMore: false,
    total: 2,
    ...odd,
  };
  expect(moveOn(BEGINNING, page).complete).toBe(false);
});

it('meets all where the vendor holds items back from its pages', () => {
  const shown = (start: number) =>
    Array.from({ length: 98 }, (_, index) => String(500 - start - index));
  let at = BEGINNING;
  const met: string[] = [];
  while (!at.ended) {
    const { start } = pageAt(at.place, PAGE_SIZE);
    const ids = shown(start);
    met.push(...ids);
    expect(met.length).toBeLessThanOrEqual(3 * 98);
    at = moveOn(at, {
      start,
      size: PAGE_SIZE,
      ids,
      unreadable: 0,
      hasMore: start < 200,
      total: 300,
    });
  }
  expect(met).toEqual([0, 100, 200].flatMap(shown));
  expect(at.complete).toBe(false);
});

it('does not go to and fro for ever where the length goes up and down', () => {
  const page = {
    start: 100,
    size: PAGE_SIZE,
    ids: ['7', '5'],
    unreadable: 0,
    hasMore: true,
    total: 299,
  };
  const from = { place: 100, total: 300, complete: true };
  expect(moveOn(from, page)).toEqual({ ...from, place: 99, total: 299, ended: false });
  const on = { place: 200, total: 299, complete: false, ended: false };
  expect(moveOn(from, page, false)).toEqual(on);
});

it('goes on beyond a length that is none', () => {
  const ids = Array.from({ length: 100 }, (_, index) => String(500 - index));
  const page = { start: 100, size: PAGE_SIZE, ids, unreadable: 0, hasMore: true, total: 100 };
  const from = { place: 100, total: 100, complete: true };
  const on = { place: 200, total: null, complete: false, ended: false };
  expect(moveOn(from, page)).toEqual(on);
});
