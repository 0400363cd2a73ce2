import { isAlive } from './is-alive.ts';
import { sleep } from './sleep.ts';

const PATIENCE_MS = 12_000;

/** SIGTERM, and SIGKILL to its whole group when it has not ended in time (it leads one). False if it took that. */
export async function stopProcess(pid: number, patienceMs = PATIENCE_MS): Promise<boolean> {
  signal(pid, 'SIGTERM');
  const deadline = performance.now() + patienceMs;
  while (isAlive(pid) && performance.now() < deadline) {
    await sleep(20);
  }
  if (!isAlive(pid)) {
    return true;
  }
  signal(-pid, 'SIGKILL');
  while (isAlive(pid)) {
    await sleep(20);
  }
  return false;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in this moment.
  }
}
