import { dueDepth, isReconcileDue } from './due-depth.js';

const HOUR_MS = 3_600_000;
const settings = { everyMs: 24 * HOUR_MS, fullEveryMs: 168 * HOUR_MS };
const now = new Date('2026-01-10T00:00:00Z');
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR_MS);

it('reads everything where that was never done, or long ago', () => {
  expect(dueDepth({ reconciledAt: null, allReadAt: null, brokenAt: null, now }, settings)).toBe(
    'full',
  );
  expect(
    dueDepth({ reconciledAt: ago(1), allReadAt: ago(169), brokenAt: null, now }, settings),
  ).toBe('full');
  expect(
    dueDepth({ reconciledAt: ago(1), allReadAt: ago(167), brokenAt: null, now }, settings),
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
  expect(isReconcileDue({ brokenAt: null, ...last, now }, set)).toBe(due);
});

it('is not due again at once where one could not be made', () => {
  const last = { reconciledAt: ago(30), allReadAt: ago(100), now };
  expect(isReconcileDue({ ...last, brokenAt: ago(0.9) }, settings)).toBe(false);
  expect(isReconcileDue({ ...last, brokenAt: ago(1) }, settings)).toBe(true);
});
