import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a program's output may go and stay: what a shell's or Docker's pipe is when its reader sleeps. */
export interface UnreadOutput extends Disposable {
  readonly stdio: number | 'pipe';
}

export function unreadOutput(kind: 'pipe' | 'socket'): UnreadOutput {
  if (kind === 'socket') {
    // What Node calls a pipe is a socket; nobody listens to its data.
    return { stdio: 'pipe', [Symbol.dispose]: () => {} };
  }
  const folder = mkdtempSync(join(tmpdir(), 'forum-sync-pipe-'));
  const path = join(folder, 'pipe');
  spawnSync('mkfifo', [path]);
  // Both ends in one: to open a pipe's one end waits for the other.
  const fd = openSync(path, 'r+');
  return {
    stdio: fd,
    [Symbol.dispose]() {
      closeSync(fd);
      rmSync(folder, { recursive: true });
    },
  };
}
