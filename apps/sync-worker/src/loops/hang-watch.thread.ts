// A thread of its own: see hang-watch.ts. Counts its own ticks, not the time: when the whole process was
// frozen, or the machine, both threads stood still alike.
import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { noteHang } from '@forum-sync/database';
import type { WatchedLoop } from './hang-watch.js';
import { readMainStack } from './read-main-stack.js';

const { ticks, tickMs, longestHangMs, databaseUrl } = workerData as WatchedLoop;
/** For reading the stack and writing it down. */
const LAST_WORDS_MS = 5_000;

let leaseTokens: readonly string[] = [];
parentPort?.on('message', (tokens: readonly string[]) => {
  leaseTokens = tokens;
});

let seen = 0;
let stillFor = 0;
const watching = setInterval(() => {
  const count = Atomics.load(ticks, 0);
  stillFor = count === seen ? stillFor + tickMs : 0;
  seen = count;
  if (stillFor >= longestHangMs) {
    clearInterval(watching);
    setTimeout(end, LAST_WORDS_MS);
    void lastWords()
      .catch(() => {})
      .finally(end);
  }
}, tickMs);

async function lastWords(): Promise<void> {
  const stack = await readMainStack();
  const said = `the event loop stood still for ${Math.round(longestHangMs / 1_000)} s`;
  const line = { level: 60, time: Date.now(), name: 'sync-worker', stack, msg: `${said}; ending` };
  writeSync(1, `${JSON.stringify(line)}\n`);
  if (leaseTokens.length > 0) {
    await noteHang(databaseUrl, leaseTokens, [`HUNG: ${said}`, ...stack].join('\n'));
  }
}

/** The only end that a thread can make without the help of the one that hangs. */
function end(): void {
  process.kill(process.pid, 'SIGKILL');
}
