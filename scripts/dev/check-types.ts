import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { say } from '../toolchain/say.mjs';
import { spawnTurbo } from './spawn-turbo.ts';

/** The apps start first: they have the whole machine for so long. */
const PAUSE_MS = 2_000;

let pause: NodeJS.Timeout | undefined;
let running: ChildProcess | undefined;
let failed = false;

/**
 * Says, a little later, which types the changes break, package by package, and writes the declarations that the
 * others are checked against. The next change ends it, and it begins anew.
 */
export function checkTypes(): void {
  running?.kill('SIGTERM');
  clearTimeout(pause);
  pause = setTimeout(run, PAUSE_MS);
}

function run(): void {
  const checker = spawnTurbo(['declarations', '--output-logs=errors-only'], {
    output: 'pipe',
    priority: constants.priority.PRIORITY_LOW,
  });
  let output = '';
  for (const stream of [checker.stdout, checker.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  checker.once('close', (code) => {
    if (checker.killed) {
      return;
    }
    if (code !== 0) {
      say(output);
    } else if (failed) {
      say('all types are right again');
    }
    failed = code !== 0;
  });
  running = checker;
}
