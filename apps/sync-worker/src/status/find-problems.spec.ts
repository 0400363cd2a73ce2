import { findProblems, type Findings } from './find-problems.js';

const WELL: Findings = {
  conservation: {
    received: 9,
    pending: 0,
    leased: 0,
    applied: 9,
    stale: 0,
    ignored: 0,
    quarantined: 0,
    dead: 0,
    missing: 0,
  },
  oldestPendingSeconds: null,
  backlogAlarmS: 300,
  failing: 0,
  absences: [],
  refusedBodies: 0,
  silentSeconds: 24 * 3_600 - 1,
  failedPasses: [],
};
const codes = (findings: Partial<Findings>) =>
  findProblems({ ...WELL, ...findings }).map(({ code, severity }) => `${severity} ${code}`);
const counts = (some: Partial<Findings['conservation']>) => ({
  conservation: { ...WELL.conservation, ...some },
});

it('finds nothing where all is well', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ oldestPendingSeconds: 60 })).toEqual([]);
  expect(codes({ silentSeconds: null })).toEqual([]);
});

it.each<[Partial<Findings>, string[]]>([
  [counts({ missing: 1 }), ['critical missing_events']],
  [counts({ missing: -1 }), ['critical missing_events']],
  [counts({ dead: 2 }), ['critical dead_letters']],
  [counts({ quarantined: 2 }), ['warning quarantine']],
  [{ failing: 1 }, ['warning failing_events']],
  [{ oldestPendingSeconds: 61 }, ['warning backlog']],
  [{ oldestPendingSeconds: 301 }, ['critical backlog']],
  [{ oldestPendingSeconds: 301, backlogAlarmS: 600 }, ['warning backlog']],
  [{ oldestPendingSeconds: 31, backlogAlarmS: 30 }, ['critical backlog']],
  [{ absences: [{ lasts: true, text: 'away' }] }, ['critical outage']],
  [{ absences: [{ lasts: false, text: 'was away' }] }, ['warning outage']],
  [{ refusedBodies: 1 }, ['warning too_large']],
  [{ silentSeconds: 24 * 3_600 }, ['warning vendor_silent']],
  [{ silentSeconds: 24 * 3_600, absences: [{ lasts: true, text: 'away' }] }, ['critical outage']],
  [
    { failedPasses: [{ purpose: 'backfill', id: '3', lastError: 'no key' }] },
    ['warning failed_pass'],
  ],
])('of %j finds %j', (findings, expected) => {
  expect(codes(findings)).toEqual(expected);
});

it('says the worst first', () => {
  const findings = { ...counts({ dead: 1, quarantined: 1 }), oldestPendingSeconds: 90 };
  expect(codes(findings)).toEqual([
    'critical dead_letters',
    'warning backlog',
    'warning quarantine',
  ]);
});
