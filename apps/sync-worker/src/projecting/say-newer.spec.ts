import { sayNewer } from './say-newer.js';

it.each([
  [
    '0000000017958952150 0 user.paid',
    false,
    'the row already holds user.paid, event id 17958952150',
  ],
  ['0000000000000000042 1 user.deleted', true, 'the row already holds user.deleted, event 42'],
  [
    '0000000017958952150 2 2026-11-25T10:00:00.000Z',
    false,
    'the row was read from the forum when event id 17958952150 was the newest',
  ],
])('says of %s (by arrival: %s): %s', (newer, byArrival, said) => {
  expect(sayNewer(newer, byArrival)).toBe(said);
});
