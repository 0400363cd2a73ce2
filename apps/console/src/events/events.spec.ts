import type { EventSummary } from '@forum-sync/operator-api';
import { isWanted, readFilter, toQuery } from './event-filter.js';
import { mergeArrived } from './merge-arrived.js';

const event = (id: string, given: Partial<EventSummary> = {}): EventSummary => ({
  id,
  eventId: `${1000 + Number(id)}`,
  type: 'topic.created',
  state: 'applied',
  reason: null,
  attempts: 1,
  subject: { kind: 'topic', id: '42' },
  flags: [],
  receivedAt: '2026-11-25T10:00:00.000Z',
  settledAt: null,
  size: 100,
  ...given,
});
const list = (...items: EventSummary[]) => ({
  pages: [{ items, next: 'further' }],
  pageParams: [null],
});
const idsOf = (pages: ReturnType<typeof mergeArrived>) =>
  pages.pages.flatMap(({ items }) => items.map(({ id, state }) => `${id} ${state}`));

it('reads the search of an address, and leaves out what is empty or unknown', () => {
  const address = new URLSearchParams('text=+hello+&types=&states=dead,stale&colour=red');
  expect(readFilter(address)).toEqual({ text: 'hello', states: 'dead,stale' });
});

it('asks for a subject when both halves are given', () => {
  expect(toQuery({ subjectKind: 'user', text: 'x' })).toEqual({ text: 'x' });
  expect(toQuery({ subjectKind: 'user', subjectId: '7' })).toEqual({
    subjectKind: 'user',
    subjectId: '7',
  });
});

it.each([
  [{}, true],
  [{ types: 'user.created,topic.created' }, true],
  [{ types: 'user.created' }, false],
  [{ untyped: 'true' }, false],
  [{ states: 'dead' }, false],
  [{ eventId: '1001' }, true],
  [{ subjectKind: 'topic', subjectId: '4' }, false],
  [{ subjectKind: 'user' }, true],
  [{ receivedFrom: '2026-11-25T10:00:00.000Z' }, true],
  [{ receivedBefore: '2026-11-25T10:00:00.000Z' }, false],
])('knows by %j whether an event is wanted: %s', (filter, wanted) => {
  expect(isWanted(filter, event('1'))).toBe(wanted);
});

it('puts new events on top, newest first, and changes those that it shows', () => {
  const arrived = [event('4'), event('2', { state: 'dead' }), event('3'), event('12')];
  expect(idsOf(mergeArrived(list(event('2'), event('1')), arrived, {}))).toEqual([
    '12 applied',
    '4 applied',
    '3 applied',
    '2 dead',
    '1 applied',
  ]);
});

it('does not put an old event on top whose state changed further down', () => {
  expect(idsOf(mergeArrived(list(event('9')), [event('3')], {}))).toEqual(['9 applied']);
});

it('leaves out what is not searched for', () => {
  const merged = mergeArrived(list(event('1')), [event('2', { state: 'dead' })], {
    states: 'applied',
  });
  expect(idsOf(merged)).toEqual(['1 applied']);
});
