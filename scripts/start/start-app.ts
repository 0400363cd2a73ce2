import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { projectRoot } from '../toolchain/project-root.mjs';
import type { App } from './app.ts';

/** One process of an app, its output appended to its log. */
export function startApp({
  script,
  env,
  logFile,
}: Pick<App, 'script' | 'env' | 'logFile'>): ChildProcess {
  const log = openSync(logFile, 'a');
  try {
    return spawn(process.execPath, [script], {
      cwd: projectRoot,
      env,
      // A group of its own: Ctrl-C reaches the launcher alone, which stops the apps in its order.
      detached: true,
      stdio: ['ignore', log, log],
    });
  } finally {
    closeSync(log);
  }
}
