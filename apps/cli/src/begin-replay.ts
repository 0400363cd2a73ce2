import type { AnswerOf, ReplayFilter } from '@forum-sync/operator-api';
import { confirm } from './confirm.js';
import { counted } from './counted.js';
import { followReplay } from './follow-replay.js';
import type { Terminal } from './terminal.js';

interface Asked {
  readonly filter: ReplayFilter;
  readonly question: 'Replay' | 'Requeue';
  readonly noun: string;
  readonly yes: boolean | undefined;
}

/** Counts the events, asks, begins, and looks on. Where there is none there is nothing to ask. */
export async function beginReplay(
  here: Terminal,
  { filter, question, noun, yes }: Asked,
  begin: (expected: number) => Promise<AnswerOf<'startReplay'>>,
): Promise<void> {
  const { count } = await here.call('countReplay', { body: { filter } });
  if (count === 0 && !here.json) {
    here.print(`No ${noun}s match: nothing to do.`);
    return;
  }
  if (count > 0) {
    await confirm(`${question} ${counted(count, noun)}?`, yes);
  }
  // A script gets the same answer as for any other count.
  await followReplay(here, await begin(count));
}
