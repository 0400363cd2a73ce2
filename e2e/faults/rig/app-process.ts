import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** One of the product's programs as a process of its own. */
export interface AppProcess {
  readonly pid: number;
  readonly url: string;
  readonly child: ChildProcess;
  readonly log: readonly string[];
  /** The exit code, or the signal that ended it; null while it runs. */
  readonly ending: () => number | NodeJS.Signals | null;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

export interface AppOptions {
  readonly main: string;
  readonly environment: Record<string, string>;
  /** Arguments of node itself, for a preload that makes a fault. */
  readonly nodeArguments?: readonly string[];
  readonly stdout?: number | 'pipe';
}

export function spawnApp({
  main,
  environment,
  nodeArguments = [],
  stdout = 'pipe',
}: AppOptions): ChildProcess {
  return spawn(process.execPath, [...nodeArguments, main], {
    env: { PATH: process.env['PATH'], RECEIVER_PORT: '0', WORKER_PORT: '0', ...environment },
    stdio: ['ignore', stdout, 'pipe'],
  });
}

/** Starts an app and waits until it listens. */
export async function startApp(options: AppOptions): Promise<AppProcess> {
  const child = spawnApp(options);
  const log: string[] = [];
  const ended = once(child, 'exit');
  child.stderr?.on('data', (chunk) => log.push(String(chunk)));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      log.push(line);
      const found = /"url":"([^"]+)".*"msg":"listening"/.exec(line)?.[1];
      if (found) {
        resolve(found);
      }
    });
    child.on('exit', () => reject(new Error(`${options.main} ended:\n${log.join('\n')}`)));
  });
  const ending = () => child.exitCode ?? child.signalCode;
  return {
    pid: child.pid!,
    url,
    child,
    log,
    ending,
    async end(signal) {
      child.kill(signal);
      if (ending() === null) {
        await ended;
      }
      return ending();
    },
  };
}
