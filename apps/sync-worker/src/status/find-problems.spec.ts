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
  outages: [],
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

const failed = (begun: boolean): Partial<Findings> => ({
  failedPasses: [{ purpose: 'backfill', id: '3', lastError: 'no key.', begun }],
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
  [{ outages: [{ lasts: true, text: 'away' }] }, ['critical outage']],
  [{ outages: [{ lasts: false, text: 'was away' }] }, ['warning outage']],
  [{ refusedBodies: 1 }, ['warning too_large']],
  [{ silentSeconds: 24 * 3_600 }, ['warning vendor_silent']],
  [{ silentSeconds: 24 * 3_600, outages: [{ lasts: true, text: 'away' }] }, ['critical outage']],
  [failed(true), ['warning failed_pass']],
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

it.each<[Partial<Findings>, string]>([
  [counts({ missing: 1 }), '1 event received, but'],
  [counts({ missing: 2 }), '2 events received, but'],
  [counts({ missing: -1 }), '1 event settled or owed, but never counted as received.'],
  [
    counts({ dead: 1 }),
    'An event failed at every try. See why in the console, under Quarantine. Once .* requeue it.',
  ],
  [counts({ dead: 2 }), '2 events failed at every try. .* requeue them.'],
  [counts({ quarantined: 1 }), 'An event is not understood. .* understands it, replay it.'],
  [counts({ quarantined: 2 }), '2 events are not understood. .* understands them, replay them.'],
  [{ failing: 1 }, 'An event failed and will'],
  [{ failing: 2 }, '2 events failed and will'],
  [failed(true), 'The last backfill .3. failed: no key. Fix .* npm run cli -- backfill --resume$'],
  [failed(false), '.* npm run cli -- backfill$'],
])('speaks of one event or of several: %j', (findings, sentence) => {
  const [problem] = findProblems({ ...WELL, ...findings });
  expect(`${problem?.summary} ${problem?.remedy}`).toMatch(new RegExp(`^${sentence}`));
});
