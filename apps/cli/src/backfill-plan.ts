import type { AnswerOf } from '@forum-sync/operator-api';
import { CannotAsk } from './cannot-ask.js';
import { counted } from './counted.js';
import { callsOf } from './follow-pass.js';
import { durationOf, follow } from './follow.js';
import { table } from './table.js';
import type { Terminal } from './terminal.js';

type Backfill = AnswerOf<'readBackfill'>;

/** Waits until a worker has counted what a backfill will cost. @throws CannotAsk where it could not */
export async function followPlan({ call }: Terminal, id: string): Promise<Backfill> {
  const planned = await follow(
    () => call('readBackfill', { params: { id } }),
    ({ state, calls, lists }) => ({
      done: calls,
      total: lists.length,
      ended: state !== 'planning',
    }),
  );
  if (planned.state !== 'planned') {
    throw new CannotAsk(`The plan could not be made: ${planned.lastError ?? planned.state}`);
  }
  return planned;
}

/** What it will cost, list by list. */
export function planText({ plan, callsPerSecond }: Backfill): string {
  const lists = plan ?? [];
  const calls = callsOf(lists);
  const least = lists.some(({ atLeast }) => atLeast) ? 'at least ' : '';
  const rows = lists.map((one) => [
    one.list,
    one.items,
    `${one.atLeast ? 'at least ' : ''}${one.calls}`,
  ]);
  const seconds = calls / (callsPerSecond ?? 1);
  return (
    `${table(['list', 'items', 'calls'], rows)}\n\n${least}${counted(calls, 'call')}, each a page view of your plan: ` +
    `${least}${durationOf(seconds)} at ${callsPerSecond ?? 1} a second`
  );
}
