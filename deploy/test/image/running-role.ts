import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Image } from './build-image.js';
import { runInImage } from './run-in-image.js';

const running = new Set<ChildProcess>();
/** What still runs when a file's tests are over: a test that failed did not end it. */
export function endAll(): void {
  running.forEach((child) => child.kill('SIGKILL'));
}

/** One process of the image with what it says. */
export interface RunningRole {
  readonly pid: number;
  readonly output: () => string;
  /** Resolves with what a pattern's first group finds in the output. */
  says(pattern: RegExp): Promise<string>;
  ended(): Promise<number | NodeJS.Signals | null>;
  stop(): Promise<number | NodeJS.Signals | null>;
}

export function startRole(
  image: Image,
  args: readonly string[],
  environment: Record<string, string> = {},
): RunningRole {
  const child = runInImage(image, args, environment);
  running.add(child);
  let output = '';
  const collect = (chunk: unknown) => (output += String(chunk));
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const ended = async () => {
    const [code, signal] = await closed;
    running.delete(child);
    return code ?? signal;
  };
  return {
    pid: child.pid ?? 0,
    output: () => output,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output)?.[1];
          if (found !== undefined) {
            resolve(found);
          }
        };
        child.stdout?.on('data', look);
        child.on('close', () =>
          reject(new Error(`it ended before it said ${pattern}:\n${output}`)),
        );
        look();
      }),
    stop: () => {
      child.kill('SIGTERM');
      return ended();
    },
  };
}
