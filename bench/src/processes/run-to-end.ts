import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { remember } from './running.js';

/** Runs a program to its end and returns what it printed. @throws when it fails */
export async function runToEnd(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  remember(child);
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  await once(child, 'close');
  if (child.exitCode !== 0) {
    throw new Error(`${program} failed (${child.exitCode ?? child.signalCode}):\n${errors}`);
  }
  return output;
}
