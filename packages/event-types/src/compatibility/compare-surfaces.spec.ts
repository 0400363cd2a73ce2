import { compareReads } from './compare-reads.js';
import { compareSurfaces } from './compare-surfaces.js';
import type { Surface } from './read-surface.js';

const then: Surface = {
  exports: { '.': ['match', 'type User'] },
  events: { 'user.created': 'User' },
  objects: {
    User: {
      userId: { kind: 'id', optional: false },
      username: { kind: 'text', optional: true },
    },
  },
  readers: { count: { '"1"': '1', '"1.5"': 'refused' } },
};
const { userId, username } = then.objects['User']!;

it.each<[what: string, change: Partial<Surface>, says: string[]]>([
  ['nothing', {}, []],
  ['a lost export', { exports: { '.': ['match'] } }, ['major: "." no longer exports type User']],
  ['a lost entry', { exports: {} }, ['major: the entry "." is gone']],
  [
    'a new export',
    { exports: { '.': ['match', 'type User', 'tell'] } },
    ['minor: "." exports tell too'],
  ],
  ['a lost type', { events: {} }, ['major: the event type user.created is gone']],
  [
    'a new type',
    { events: { ...then.events, 'user.banned': 'User' } },
    ['minor: the event type user.banned is new'],
  ],
  [
    'another object',
    { events: { 'user.created': 'Payment' } },
    ['major: user.created carries Payment, it carried User'],
  ],
  [
    'a renamed field',
    { objects: { User: { userId: userId!, userName: username! } } },
    ['major: User.username is gone (renamed to User.userName?)', 'minor: User.userName is new'],
  ],
  [
    'another kind',
    { objects: { User: { userId: userId!, username: { kind: 'count', optional: true } } } },
    ['major: User.username is read as count, not text'],
  ],
  [
    'a field that may be missing',
    { objects: { User: { userId: { kind: 'id', optional: true }, username: username! } } },
    ['major: User.userId may be missing now'],
  ],
  [
    'a field that may not be missing',
    { objects: { User: { userId: userId!, username: { kind: 'text', optional: false } } } },
    ['major: User.username is required now: events without it are refused'],
  ],
  [
    'a stricter reader',
    { readers: { count: { '"1"': 'refused', '"1.5"': 'refused' } } },
    ['major: the reader "count" makes of "1": refused; it was: 1'],
  ],
  [
    'a more lenient reader',
    { readers: { count: { '"1"': '1', '"1.5"': '1' } } },
    ['minor: the reader "count" makes of "1.5": 1; it was: refused'],
  ],
])('names %s', (_what, change, says) => {
  const found = compareSurfaces(then, { ...then, ...change });
  expect(found.map((one) => `${one.level}: ${one.says}`)).toEqual(says);
});

it('names a fixture that is read otherwise, or no more', () => {
  const sent = { id: 1, type: 'user.created', mode: 'live', api_version: '1' };
  const read = { id: '1', data: { object: { userId: '7', groups: ['1'] } } };
  const says = (object: unknown) =>
    compareReads('1.0.0', { 'user.created': { sent: { ...sent, data: { object } }, read } });
  expect(says({ userId: 7, groups: ['1'], more: true })).toEqual([]);
  expect(says({ userId: 8, groups: ['1'] })[0]?.says).toBe(
    'the fixture user.created of 1.0.0 is read otherwise: data.object.userId has another value',
  );
  expect(says({ userId: 7, groups: 1 })[0]?.says).toMatch(/otherwise: data\.object\.groups has/);
  expect(says({})[0]?.says).toMatch(/of 1\.0\.0 is refused: data\.object\.userId: expected an id/);
});
