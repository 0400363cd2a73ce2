import type { Outage } from '@forum-sync/database';
import { describeOutage } from './describe-outage.js';

const beganAt = new Date('2026-01-01T00:00:00Z');
const after = (hours: number) => new Date(beganAt.getTime() + hours * 3_600_000);
const outage = (fields: Partial<Outage>): Outage => ({
  outageId: '1',
  beganAt,
  endedAt: null,
  lostFrom: null,
  passId: null,
  passState: null,
  passEndedAt: null,
  now: after(60),
  ...fields,
});
const lost = { lostFrom: after(72), endedAt: after(80), now: after(81), passId: '7' };

it.each([
  [
    'on the way',
    outage({}),
    true,
    /away since 2026-01-01 00:00 UTC\..*12 h left.*lost at 2026-01-04 00:00 UTC\.$/,
  ],
  [
    'too long',
    outage({ lostFrom: after(72), now: after(80) }),
    true,
    /first events were lost at 2026-01-04 00:00 UTC, and more are lost each hour/,
  ],
  [
    'over, without a key',
    outage({ ...lost, passId: null }),
    false,
    /to 2026-01-04 08:00 UTC\. .*FORUM_API_KEY/,
  ],
  [
    'over',
    outage({ ...lost, passId: null }),
    true,
    /A reconcile will make up for them: in two hours/,
  ],
  ['being made up for', outage({ ...lost, passState: 'running' }), true, /Reconcile 7 is running/],
  ['made up for', outage({ ...lost, passState: 'done' }), true, /Reconcile 7 has made up/],
  ['not made up for', outage({ ...lost, passState: 'failed' }), true, /them, failed; another/],
])('says what an outage means: %s', (_when, what, hasKey, says) => {
  expect(describeOutage(what, hasKey)).toMatch(says);
});
