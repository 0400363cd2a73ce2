import { dueDepth, isReconcileDue } from './due-depth.js';

const HOUR_MS = 3_600_000;
const settings = { everyMs: 24 * HOUR_MS, fullEveryMs: 168 * HOUR_MS };
const now = new Date('2026-01-10T00:00:00Z');
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR_MS);

it('reads everything where that was never done, or long ago', () => {
  expect(
    dueDepth(
      { reconciledAt: null, allReadAt: null, brokenAt: null, brokenInARow: 0, now },
      settings,
    ),
  ).toBe('full');
  expect(
    dueDepth(
      { reconciledAt: ago(1), allReadAt: ago(169), brokenAt: null, brokenInARow: 0, now },
      settings,
    ),
  ).toBe('full');
  expect(
    dueDepth(
      { reconciledAt: ago(1), allReadAt: ago(167), brokenAt: null, brokenInARow: 0, now },
      settings,
    ),
  ).toBe('newest');
});

it.each([
  ['never read at all', { reconciledAt: null, allReadAt: null }, settings, false],
  ['just filled', { reconciledAt: null, allReadAt: ago(1) }, settings, false],
  ['a day ago', { reconciledAt: ago(24), allReadAt: ago(100) }, settings, true],
  ['less than a day ago', { reconciledAt: ago(23), allReadAt: ago(100) }, settings, false],
  [
    'switched off',
    { reconciledAt: ago(99), allReadAt: ago(100) },
    { ...settings, everyMs: 0 },
    false,
  ],
])('is due by itself: %s', (_when, last, set, due) => {
  expect(isReconcileDue({ brokenAt: null, brokenInARow: 0, ...last, now }, set)).toBe(due);
});

it.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [5, 16],
  [6, 24],
  [99, 24],
])(
  'is not due again at once where it could not be made: %d in a row wait %d hours',
  (times, hours) => {
    const last = { reconciledAt: ago(300), allReadAt: ago(300), brokenInARow: times, now };
    expect(isReconcileDue({ ...last, brokenAt: ago(hours - 0.1) }, settings)).toBe(false);
    expect(isReconcileDue({ ...last, brokenAt: ago(hours) }, settings)).toBe(true);
  },
);
