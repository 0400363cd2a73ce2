import { formatDuration, formatMs } from './format-duration.js';
import { formatHour, formatUtc } from './format-time.js';

it.each([
  [0.4, 'less than a second'],
  [1, '1 s'],
  [59.9, '59 s'],
  [60, '1 min'],
  [12_000, '3 h 20 min'],
  [86_400, '1 d'],
  [266_400, '3 d 2 h'],
])('says %d seconds as %s', (seconds, said) => {
  expect(formatDuration(seconds)).toBe(said);
});

it.each([
  [2.54, '2.5 ms'],
  [117.2, '117 ms'],
  [4_249, '4.2 s'],
  [721_241, '12 min 1 s'],
])('says %d milliseconds as %s', (ms, said) => {
  expect(formatMs(ms)).toBe(said);
});

it('gives UTC in full', () => {
  expect(formatUtc('2026-11-25T14:03:22.117Z')).toBe('2026-11-25 14:03:22.117 UTC');
});

it('gives an hour from its beginning to its end', () => {
  const inZone = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  expect(formatHour('2026-11-25T14:00:00.000Z')).toBe(
    inZone.formatRange(Date.UTC(2026, 10, 25, 14), Date.UTC(2026, 10, 25, 15)),
  );
});
