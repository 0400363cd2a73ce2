import { kindOf, stackMinutes } from './stack-minutes.js';
import { countByType, summariseMinutes } from './summarise-minutes.js';

const minute = (receivedByType: Record<string, number>, lag: number | null = null) => ({
  at: '2026-11-25T10:00:00.000Z',
  receivedByType,
  settledByState: {},
  lagP50Ms: lag,
  lagP99Ms: lag === null ? null : lag * 10,
  acks: lag === null ? 0 : 4,
  ackMeanMs: lag === null ? null : lag / 2,
  ackSlowestMs: lag === null ? null : lag * 3,
});

it.each([
  ['user.email.verified', 'user'],
  ['message.created', 'conversation'],
  ['poll.created', 'other'],
  ['(none)', 'other'],
])('counts %s among %s', (type, kind) => {
  expect(kindOf(type)).toBe(kind);
});

it('stacks the kinds of a minute without gaps', () => {
  const bars = stackMinutes([
    minute({ 'post.created': 3, 'user.created': 1, 'post.updated': 2 }),
    minute({}),
  ]);
  expect(bars).toEqual([
    [
      { kind: 'user', from: 0, count: 1 },
      { kind: 'post', from: 1, count: 5 },
    ],
    [],
  ]);
});

it('looks at the last ten minutes, and leaves out what was not measured', () => {
  const old = Array.from({ length: 20 }, () => minute({ 'user.created': 1_000 }, 9_999));
  const recent = Array.from({ length: 9 }, () => minute({ 'user.created': 1 }));
  expect(summariseMinutes([...old, ...recent, minute({ 'post.created': 11 }, 5)])).toEqual({
    perMinute: 2,
    lagP50Ms: 5,
    lagP99Ms: 50,
    ackMeanMs: 2.5,
    ackSlowestMs: 15,
  });
  expect(summariseMinutes([])).toEqual({
    perMinute: 0,
    lagP50Ms: null,
    lagP99Ms: null,
    ackMeanMs: null,
    ackSlowestMs: null,
  });
});

it('names the most frequent type first', () => {
  const minutes = [minute({ 'user.created': 1, 'post.created': 2 }), minute({ 'post.created': 1 })];
  expect(countByType(minutes)).toEqual([
    ['post.created', 3],
    ['user.created', 1],
  ]);
});
