import { fork } from 'node:child_process';
import { once } from 'node:events';
import { builtHere } from '../processes/built.js';
import { end, remember } from '../processes/running.js';
import type { EventRange } from './make-events.js';
import type { PeerAnswer, PeerRequest } from './peer.js';

export interface RunningPeer {
  /** Events a second. */
  measure(range: EventRange): Promise<number>;
  stop(): Promise<void>;
}

export async function startPeer(script: string, databaseUrl: string): Promise<RunningPeer> {
  const child = fork(builtHere(script), [databaseUrl], {
    env: { NODE_ENV: 'production' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  remember(child);
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${script} ended early`);
  });
  // It always ends at some time; only a caller that waits for an answer needs to know.
  ended.catch(() => {});
  const answer = () => Promise.race([once(child, 'message'), ended]) as Promise<[unknown]>;
  await answer();
  return {
    async measure(range) {
      const request: PeerRequest = { range };
      child.send(request);
      const [{ perSecond }] = (await answer()) as [PeerAnswer];
      return perSecond;
    },
    stop: () => end(child),
  };
}
