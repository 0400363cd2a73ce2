import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { end, remember } from './running.js';

/** A contender that listens, as a process of its own. */
export interface Server {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface ServerCommand {
  readonly name: string;
  /** Absolute path of the built script. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly nodeFlags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts it and waits until a line of its output says where it listens. */
export async function startServer({
  name,
  script,
  args = [],
  nodeFlags = [],
  env = {},
}: ServerCommand): Promise<Server> {
  const child = spawn(process.execPath, [...nodeFlags, script, ...args], {
    // What our own shell holds (NODE_OPTIONS, PGOPTIONS) must not decide what is measured.
    env: { NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  remember(child);
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /"url":"([^"]+)"/.exec(line)?.[1];
      if (found) {
        resolve(found);
      }
    });
    child.once('exit', (code) => reject(new Error(`${name} ended before it listened (${code})`)));
  });
  return { name, url, pid: child.pid ?? 0, stop: () => end(child) };
}

const READY_WITHIN_MS = 15_000;

/** Waits until one of our services says itself that it can do its work. */
export async function untilReady(server: Server): Promise<Server> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const answer = await fetch(`${server.url}/health/ready`);
    const text = await answer.text();
    if (answer.status === 200) {
      return server;
    }
    if (Date.now() > deadline) {
      throw new Error(`${server.name} does not get ready: ${text}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
