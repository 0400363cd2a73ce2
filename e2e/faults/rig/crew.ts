import { setTimeout as sleep } from 'node:timers/promises';
import type { AppProcess } from './app-process.js';
import type { ProxyLink, Cut } from './proxy-link.js';
import type { Stage } from './stage.js';
import { TcpProxy } from './tcp-proxy.js';

/** A worker with a proxy of its own, so that what it says can be told from what others say. */
export interface CrewMember {
  readonly worker: AppProcess;
  /** Freezes its next link that sends this statement; null when none does for seconds. */
  cut(statement: string, when: Cut['when']): Promise<ProxyLink | null>;
}

/** Long enough for any worker that has something to do. */
const PATIENCE_MS = 5_000;

export async function hire(
  stage: Stage,
  environment: Record<string, string> = {},
  nodeArguments: readonly string[] = [],
): Promise<CrewMember> {
  const proxy = stage.owned.use(await TcpProxy.start(stage.server.port));
  const url = `postgres://postgres@127.0.0.1:${proxy.port}/${stage.database}`;
  const worker = await stage.startWorker({ DATABASE_URL: url, ...environment }, nodeArguments);
  return {
    worker,
    cut: (statement, when) =>
      Promise.race([proxy.interrupt(statement, when), sleep(PATIENCE_MS, null, { ref: false })]),
  };
}
