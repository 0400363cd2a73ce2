import { isAlive } from '../is-alive.ts';
import { sleep } from '../sleep.ts';
import { say } from '../toolchain/say.mjs';
import { runningPostmaster } from './postmaster.ts';

const PATIENCE_MS = 60_000;

/** Fast shutdown: sessions end, everything is written, nothing to recover at the next start. */
export async function stopPostmaster(data: string): Promise<void> {
  const server = runningPostmaster(data);
  if (server === undefined) {
    return;
  }
  signal(server.pid, 'SIGINT');
  const deadline = performance.now() + PATIENCE_MS;
  let urged = false;
  while (isAlive(server.pid) && runningPostmaster(data)?.pid === server.pid) {
    if (!urged && performance.now() > deadline) {
      urged = true;
      say(
        `the database did not stop within ${PATIENCE_MS / 1000} s: stopping it at once, it recovers at its next start`,
      );
      signal(server.pid, 'SIGQUIT');
    }
    await sleep(50);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in this moment.
  }
}
