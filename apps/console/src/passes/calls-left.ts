import type { Backfill, ListName } from '@forum-sync/operator-api';
import type { Pass } from './pass.js';

/** A number of calls; `atLeast` where more show only on the way. */
export interface Calls {
  readonly calls: number;
  readonly atLeast: boolean;
}

const PAGE_SIZE = 100;
/** Read by the user, or by the conversation: how long all of them are together, nobody says. */
const NESTED: readonly ListName[] = ['conversations', 'messages'];

/** What a plan costs. */
export function callsOf(plan: NonNullable<Backfill['plan']>): Calls {
  return sumOf(plan.map(({ calls, atLeast }) => ({ calls, atLeast })));
}

/** Pages that a pass has read: a call each. */
export function pagesRead({ progress }: Pass): number {
  return progress.reduce((sum, { pages }) => sum + pages, 0);
}

/** What is left of a pass; null where it may end at each page, so that nobody knows. */
export function callsLeft(pass: Pass): Calls | null {
  if ('depth' in pass && pass.depth === 'newest') {
    return null;
  }
  return sumOf(pass.lists.map((list) => leftOf(pass, list)));
}

function leftOf({ plan, progress }: Pass, list: ListName): Calls {
  const read = progress.find((one) => one.list === list);
  if (read?.phase === 'done') {
    return { calls: 0, atLeast: false };
  }
  const planned = plan?.find((one) => one.list === list);
  if (planned) {
    return { calls: Math.max(0, planned.calls - (read?.pages ?? 0)), atLeast: planned.atLeast };
  }
  if (read && read.total !== null && !NESTED.includes(list)) {
    const pages = Math.ceil(read.total / PAGE_SIZE);
    return { calls: Math.max(0, pages - read.pages), atLeast: read.phase === 'looking' };
  }
  return { calls: 1, atLeast: true };
}

function sumOf(parts: readonly Calls[]): Calls {
  return {
    calls: parts.reduce((sum, { calls }) => sum + calls, 0),
    atLeast: parts.some(({ atLeast }) => atLeast),
  };
}
