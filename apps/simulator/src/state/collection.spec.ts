import * as fc from 'fast-check';
import { Collection } from './collection.js';

interface Thing {
  readonly id: number;
  readonly text: string;
}

const things = (size: number) =>
  new Collection<Thing>(100, size, (index) => ({ id: 100 + index, text: 'seeded' }));

it('makes only what is asked for', () => {
  const million = things(1_000_000);
  expect(million.size).toBe(1_000_000);
  expect([...million.ids(500_000, 3)]).toEqual([500_099, 500_098, 500_097]);
  expect(million.generated).toBe(0);
  million.get(7_000);
  expect(million.generated).toBe(1);
});

it('keeps what was added and changed, and remembers what was deleted', () => {
  const collection = things(2);
  collection.add((id) => ({ id, text: 'added' }));
  collection.change(100, { text: 'changed' });
  collection.delete(101);
  collection.delete(100);
  collection.delete(100);
  expect(collection.size).toBe(1);
  expect([100, 101, 102, 103, 99, 100.5].map((id) => collection.get(id)?.text)).toEqual([
    undefined,
    undefined,
    'added',
    undefined,
    undefined,
    undefined,
  ]);
  expect(collection.recall(100)).toEqual({ id: 100, text: 'changed' });
  expect(collection.recall(103)).toBeUndefined();
});

it('lists the same as a plain array would, whatever was added and deleted', () => {
  const step = fc.oneof(fc.constant('add' as const), fc.nat({ max: 60 }));
  fc.assert(
    fc.property(fc.nat({ max: 30 }), fc.array(step), (size, steps) => {
      const collection = things(size);
      let ids = Array.from({ length: size }, (_, index) => 100 + index);
      for (const what of steps) {
        if (what === 'add') {
          ids.push(collection.add((id) => ({ id, text: 'added' })).id);
        } else {
          collection.delete(100 + what);
          ids = ids.filter((id) => id !== 100 + what);
        }
      }
      expect([...collection.ids()]).toEqual(ids.toReversed());
      expect([...collection.ids(2, 3)]).toEqual(ids.toReversed().slice(2, 5));
      expect(collection.size).toBe(ids.length);
    }),
  );
});
