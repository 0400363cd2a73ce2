import { z } from 'zod';
import { readItems } from './read-items.js';

const schema = z.looseObject({ itemId: z.string() });
const items = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ itemId: String(from + index) }));

it('remembers the ids of the last 100,000 items, and no more', () => {
  const seen = new Set<string>();
  const read = (data: unknown[]) => readItems(data, schema, 'itemId', seen);
  expect(read(items(0, 100_050)).items).toHaveLength(100_050);
  expect(seen.size).toBe(100_000);
  expect(read(items(50, 100))).toEqual({ items: [], unreadable: [], repeated: 100 });
  expect(read(items(0, 50))).toMatchObject({ repeated: 0 });
});

it('an item without an id field is never a repeat', () => {
  const twice = [{ itemId: 'a' }, { itemId: 'a' }];
  expect(readItems(twice, schema, null, new Set())).toMatchObject({ items: twice, repeated: 0 });
});
