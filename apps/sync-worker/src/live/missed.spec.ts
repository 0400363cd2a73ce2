import type { EventSummary } from '@forum-sync/operator-api';
import type { Look } from './changed-events.js';
import { gapSince, missedSince } from './missed.js';

const second = (n: number) => new Date(n * 1_000).toISOString();
const event = (id: number, received: number, settled: number | null) =>
  ({
    id: String(id),
    receivedAt: second(received),
    settledAt: settled === null ? null : second(settled),
  }) as EventSummary;
const look = (watched: EventSummary[], before: string | null): Look => ({
  position: { id: '0', at: second(0) },
  watched,
  before,
  changed: [],
});
/** Told at 100 seconds up to event 9. */
const from = { id: '9', at: second(100) };

it.each([
  ['what was told long before', event(8, 50, 51), false],
  ['what came since', event(10, 50, 51), true],
  // Ids are taken before a commit: a lower one can be seen later.
  ['what may have been committed late', event(8, 91, null), true],
  ['what was owed and still is', event(8, 50, null), false],
  ['what was settled since', event(8, 50, 101), true],
  ['what may have been settled late', event(8, 50, 91), true],
])('takes %s for missed: %j %s', (_, one, missed) => {
  expect(missedSince(look([one], null), from)).toEqual(missed ? [one] : []);
});

it.each([
  ['all are watched', null, null],
  ['the one before was told', '9', null],
  ['the one before was not', '10', { after: '9', before: '11' }],
])('leaves nothing out unless it says so: %s', (_, before, gap) => {
  expect(gapSince(look([event(11, 1, 1)], before), from)).toEqual(gap);
});
