import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What still runs when a file's tests are over: a test that failed did not end it. */
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) {
    child.kill('SIGKILL');
  }
});

export type AppName = 'receiver' | 'sync-worker';

/** A built app as a process of its own, on a free port. */
export interface RunningApp {
  readonly url: string;
  /** Lines of its log, as they came. */
  readonly log: readonly string[];
  /** Sends a signal that does not end it. */
  signal(signal: NodeJS.Signals): void;
  /** Sends a signal and waits for the end; returns the exit code, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

export function spawnApp(name: AppName, environment: Record<string, string>): ChildProcess {
  const main = fileURLToPath(new URL(`../../apps/${name}/dist/main.js`, import.meta.url));
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], RECEIVER_PORT: '0', WORKER_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Starts an app and waits until it listens. */
export async function startApp(
  name: AppName,
  environment: Record<string, string>,
): Promise<RunningApp> {
  const child = spawnApp(name, environment);
  const log: string[] = [];
  child.stderr?.on('data', (chunk) => log.push(String(chunk)));
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      log.push(line);
      const found = /"url":"([^"]+)".*"msg":"listening"/.exec(line)?.[1];
      if (found) {
        resolve(found);
      }
    });
    child.on('exit', () => reject(new Error(`${name} ended early:\n${log.join('\n')}`)));
  });
  return {
    url,
    log,
    signal: (signal) => void child.kill(signal),
    async end(signal) {
      child.kill(signal);
      const [code, killedBy] = await ended;
      return code ?? killedBy;
    },
  };
}
