import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

/** Remembers a process, so that a signal to us does not leave it behind. */
export function remember(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
}

/** SIGTERM, and waits for the end. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

/** On a signal: ends all that we started, then ourselves. */
export function endWithSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void endAll().then(() => process.exit(1));
    });
  }
}

export async function endAll(): Promise<void> {
  await Promise.all([...running].map(end));
}
