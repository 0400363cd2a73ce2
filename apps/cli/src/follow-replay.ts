import type { AnswerOf } from '@forum-sync/operator-api';
import { counted } from './counted.js';
import { follow } from './follow.js';
import type { Terminal } from './terminal.js';

/** Looks on until all events of a replay are back in the inbox. Ctrl-C stops the looking, not the replay. */
export async function followReplay(
  { call, json, print }: Terminal,
  { id }: AnswerOf<'startReplay'>,
): Promise<void> {
  const replay = await follow(
    () => call('readReplay', { params: { id } }),
    ({ enqueued, total, state }) => ({ done: enqueued, total, ended: state !== 'running' }),
  );
  print(
    json
      ? JSON.stringify(replay)
      : `${replay.kind} ${id} ${replay.state}: ${replay.enqueued} of ${counted(replay.total, 'event')}`,
  );
  process.exitCode = replay.state === 'done' ? 0 : 1;
}
