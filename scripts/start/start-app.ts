import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { projectRoot } from '../toolchain/project-root.mjs';
import type { App } from './app.ts';

/** One process of an app, its output appended to its log: from `logFrom` on. */
export function startApp({ script, env, logFile }: Pick<App, 'script' | 'env' | 'logFile'>): {
  child: ChildProcess;
  logFrom: number;
} {
  const log = openSync(logFile, 'a');
  try {
    const { size: logFrom } = fstatSync(log);
    const child = spawn(process.execPath, [script], {
      cwd: projectRoot,
      env,
      // A group of its own: Ctrl-C reaches the launcher alone, which stops the apps in its order.
      detached: true,
      stdio: ['ignore', log, log],
    });
    return { child, logFrom };
  } finally {
    closeSync(log);
  }
}
