import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { sleep } from '../sleep.ts';
import type { ClusterHome } from './cluster-home.ts';
import { asUser } from './os-user.ts';
import { postgresEnv } from './postgres-env.ts';

export interface StartedPostmaster {
  /** True once it has ended. */
  hasEnded: () => boolean;
  /** Stops it at any moment, also before it has written its postmaster.pid. */
  stop: () => Promise<void>;
}

/** Starts the server: PostgreSQL's defaults, reachable from this machine only. */
export function startPostmaster(
  { home, user }: ClusterHome,
  binaries: string,
  port: number,
  logFile: string,
): StartedPostmaster {
  const log = openSync(logFile, 'a');
  const child = spawn(
    path.join(binaries, 'bin', 'postgres'),
    [
      '-D',
      path.join(home, 'data'),
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      // A socket's path may be at most 107 bytes long and needs a folder: TCP is enough.
      '-c',
      'unix_socket_directories=',
    ],
    {
      ...asUser(user),
      cwd: home,
      env: postgresEnv(),
      // A group of its own: Ctrl-C in a terminal must not stop the database before the apps.
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();
  const hasEnded = () => ended;
  const stop = async () => {
    child.kill('SIGINT');
    while (!hasEnded()) {
      await sleep(20);
    }
  };
  return { hasEnded, stop };
}
