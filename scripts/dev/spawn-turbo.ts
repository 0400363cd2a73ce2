import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { projectRoot } from '../toolchain/project-root.mjs';

/** Standard output is for the lines of `npm start`: what turbo says goes to standard error, or to the caller. */
const STANDARD_ERROR = 2;

/** `turbo run …`, ended with this process. */
export function spawnTurbo(
  args: readonly string[],
  { output = STANDARD_ERROR, priority = 0 }: { output?: 'pipe' | number; priority?: number } = {},
): ChildProcess {
  const turbo = spawn(`${projectRoot}/node_modules/.bin/turbo`, ['run', ...args], {
    cwd: projectRoot,
    stdio: ['ignore', output, output],
    // A group of its own, to be ended as one.
    detached: true,
  });
  const { pid } = turbo;
  if (pid !== undefined) {
    setPriority(pid, priority);
    const end = () => process.kill(-pid, 'SIGTERM');
    process.once('exit', end);
    turbo.once('exit', () => process.off('exit', end));
  }
  return turbo;
}
