import type { AnswerOf } from '@forum-sync/operator-api';
import { CannotAsk } from './cannot-ask.js';
import { follow } from './follow.js';

type Pass = Omit<AnswerOf<'readReconcile'>, 'depth' | 'dryRun' | 'reason'>;

const ENDED: ReadonlySet<string> = new Set(['done', 'failed', 'cancelled']);

/** Looks on until a pass is over, by its calls; a plan may have known only the least of them. */
export function followPass<Seen extends Pass>(look: () => Promise<Seen>): Promise<Seen> {
  return follow(look, ({ state, calls, plan, progress, lists }) => ({
    done: plan ? calls : progress.filter(({ phase }) => phase === 'done').length,
    total: plan ? Math.max(calls, callsOf(plan)) : lists.length,
    ended: ENDED.has(state),
  }));
}

/** What a plan costs, or the least of it. */
export function callsOf(plan: NonNullable<Pass['plan']>): number {
  return plan.reduce((sum, { calls }) => sum + calls, 0);
}

/** The newest pass, where it is not over. @throws CannotAsk */
export function atWork<Seen extends Pass>(last: Seen | undefined, what: string): Seen {
  if (!last || ENDED.has(last.state)) {
    throw new CannotAsk(`No ${what} is running.`);
  }
  return last;
}

/** The newest pass, where it failed and can go on. @throws CannotAsk */
export function failedOne<Seen extends Pass>(last: Seen | undefined, what: string): Seen {
  if (last?.state !== 'failed') {
    throw new CannotAsk(`The last ${what} did not fail: there is nothing to resume.`);
  }
  return last;
}
