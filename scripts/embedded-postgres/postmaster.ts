import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '../is-alive.ts';
import { processArgs } from '../process-args.ts';

export interface Postmaster {
  pid: number;
  /** Undefined in its first moments, before it has written the port down. */
  port: number | undefined;
}

/** The server process that runs on this cluster, whoever started it; undefined when there is none. */
export function runningPostmaster(data: string): Postmaster | undefined {
  const noted = notedPostmaster(data);
  return noted !== undefined && isAlive(noted.pid) && isServerOf(noted.pid, data)
    ? noted
    : undefined;
}

/**
 * PostgreSQL overlooks a postmaster.pid whose process is gone, but refuses to start when the number has gone to
 * another process of the same user, as it does after a reboot or in a container. Call it with no server running.
 */
export function forgetStrangePostmaster(data: string): void {
  const noted = notedPostmaster(data);
  if (noted !== undefined && isAlive(noted.pid) && !isServerOf(noted.pid, data)) {
    rmSync(path.join(data, 'postmaster.pid'), { force: true });
  }
}

function notedPostmaster(data: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isSafeInteger(pid) || pid < 1) {
    return undefined;
  }
  return { pid, port: Number.isInteger(port) && port > 0 ? port : undefined };
}

function isServerOf(pid: number, data: string): boolean {
  try {
    // The server works inside its cluster: true also when the folder was moved since it started.
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return processArgs(pid)?.includes(data) ?? false;
  }
}
