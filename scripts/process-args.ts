import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';

/**
 * The command line of a running process, undefined when there is none (a zombie counts as none). A process id
 * in a file proves nothing by itself: after a reboot it belongs to another program.
 */
export function processArgs(pid: number): string | undefined {
  if (!Number.isSafeInteger(pid) || pid < 1) {
    return undefined;
  }
  if (platform() === 'linux') {
    // Not `ps`: slim container images do not have it.
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined;
    } catch {
      return undefined;
    }
  }
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  return stdout.trim() || undefined;
}
