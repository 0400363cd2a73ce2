import { sayChange } from './say-change.js';

it.each([
  [{ changed: null, madeNewRow: true, reason: 'reconcile' }, 'created the row (reconcile)'],
  [{ changed: ['name', 'url'], madeNewRow: false, reason: null }, 'name, url'],
  [{ changed: ['name'], madeNewRow: false, reason: 'backfill' }, 'name (backfill)'],
  [{ changed: null, madeNewRow: false, reason: 'older' }, 'older'],
  [{ changed: [], madeNewRow: false, reason: null }, ''],
])('says of %j "%s"', (seen, said) => {
  expect(sayChange(seen)).toBe(said);
});
