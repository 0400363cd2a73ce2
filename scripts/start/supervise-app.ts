import type { ChildProcess } from 'node:child_process';
import { lastLines } from '../last-lines.ts';
import { stopProcess } from '../stop-process.ts';
import { say } from '../toolchain/say.mjs';
import type { App } from './app.ts';
import { startApp } from './start-app.ts';

const PAUSE_MS = 1000;
const SETTLED_MS = 60_000;
const RESTART_PATIENCE_MS = 300;

export interface Supervision {
  /** Called with the process id at each start. */
  onStart: (pid: number) => void;
  /** Called at each death. */
  onDeath: () => void;
  /** Whether it starts again by itself after a death, or waits for `restart`. */
  revives: () => boolean;
}

export interface Supervised {
  stop: () => Promise<void>;
  /** At once, also from the pause after a death. Resolves when the old process has ended. */
  restart: () => Promise<void>;
}

/** Runs an app and starts it again when it dies. */
export function superviseApp(app: App, { onStart, onDeath, revives }: Supervision): Supervised {
  let child: ChildProcess | undefined;
  let pause: NodeJS.Timeout | undefined;
  let stopping = false;
  let restarting = false;
  let lastTold = -Infinity;
  let logFrom = 0;

  const start = () => {
    restarting = false;
    ({ child, logFrom } = startApp(app));
    if (child.pid !== undefined) {
      onStart(child.pid);
    }
    child.once('error', (error) => died(error.message));
    child.once('exit', (code, signal) => died(signal ?? `exit code ${code}`));
  };
  const died = (how: string) => {
    child = undefined;
    if (stopping) {
      return;
    }
    if (restarting) {
      start();
      return;
    }
    const again = revives();
    const when = again ? `in ${PAUSE_MS / 1000} s` : 'at the next change';
    say(`${app.name} died (${how}): starting it again ${when}`);
    // Not the same lines each second while it keeps dying.
    if (!again || performance.now() - lastTold > SETTLED_MS) {
      say(`the end of its log, ${app.logFile}:\n${lastLines(app.logFile, 10, logFrom)}`);
    }
    lastTold = performance.now();
    if (again) {
      pause = setTimeout(start, PAUSE_MS);
    }
    onDeath();
  };

  start();
  return {
    stop: async () => {
      stopping = true;
      clearTimeout(pause);
      if (child?.pid !== undefined && !(await stopProcess(child.pid))) {
        say(`${app.name} did not stop in time and was killed`);
      }
    },
    restart: async () => {
      clearTimeout(pause);
      if (stopping) {
        return;
      }
      if (child?.pid === undefined) {
        start();
        return;
      }
      restarting = true;
      // What it is in the middle of is done again: it is made for being killed.
      await stopProcess(child.pid, RESTART_PATIENCE_MS);
    },
  };
}
