import { joinList, splitList } from './lists.js';

it.each([
  [[], ''],
  [['user.created', 'user.deleted'], 'user.created,user.deleted'],
  [['a,b', 'c\\'], 'a\\,b,c\\\\'],
  [[',', '\\,'], '\\,,\\\\\\,'],
])('writes %j as %s, and reads it back', (items, text) => {
  expect(joinList(items)).toBe(text);
  expect(splitList(text)).toEqual(items);
});

it('leaves empty items out, and a lone backslash as it is', () => {
  expect(splitList(',a,,b\\')).toEqual(['a', 'b\\']);
});
