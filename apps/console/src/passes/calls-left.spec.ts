import type { Backfill, Reconcile } from '@forum-sync/operator-api';
import { callsLeft, callsOf, pagesRead } from './calls-left.js';

const NOTHING = { compared: 0, missing: 0, different: 0, drifted: 0, buried: 0, unreadable: 0 };
const backfill: Backfill = {
  id: '1',
  state: 'running',
  lists: ['users', 'posts', 'conversations'],
  plan: [
    { list: 'users', items: 150, calls: 2, atLeast: false },
    { list: 'posts', items: 1_000, calls: 10, atLeast: false },
    { list: 'conversations', items: null, calls: 150, atLeast: true },
  ],
  progress: [],
  callsPerSecond: 1,
  calls: 3,
  ...NOTHING,
  lastError: null,
  requestedBy: 'somebody',
  requestedAt: '2026-11-25T10:00:00.000Z',
  startedAt: '2026-11-25T10:00:00.000Z',
  endedAt: null,
};
const reconcile: Reconcile = {
  ...backfill,
  plan: null,
  depth: 'full',
  dryRun: false,
  reason: 'command',
};
const users = { list: 'users', pages: 2, total: 150, phase: 'done' } as const;
const posts = { list: 'posts', pages: 4, total: 1_000, phase: 'reading' } as const;

it('adds a plan up', () => {
  expect(callsOf(backfill.plan ?? [])).toEqual({ calls: 162, atLeast: true });
});

it('takes from the plan what was read; the plan itself was no part of it', () => {
  expect(callsLeft(backfill)).toEqual({ calls: 162, atLeast: true });
  const halfway = { ...backfill, progress: [users, posts] };
  expect([pagesRead(halfway), callsLeft(halfway)]).toEqual([6, { calls: 156, atLeast: true }]);
});

it('knows the end when no list is left that may be longer', () => {
  const two = { ...backfill, lists: ['users', 'posts'] as Backfill['lists'] };
  expect(callsLeft({ ...two, progress: [users, posts] })).toEqual({ calls: 6, atLeast: false });
});

it('goes by the length of the list where there is no plan, and by one call where nothing is known', () => {
  expect(callsLeft({ ...reconcile, progress: [users, posts] })).toEqual({
    calls: 7,
    atLeast: true,
  });
  // A page more than the list had is not a page less.
  const longer = { ...posts, pages: 12 };
  expect(callsLeft({ ...reconcile, lists: ['users', 'posts'], progress: [users, longer] })).toEqual(
    { calls: 0, atLeast: false },
  );
});

it('does not pretend to know where a list may end at any page', () => {
  expect(callsLeft({ ...reconcile, depth: 'newest', progress: [users] })).toBeNull();
});
