import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { say } from '../say.js';
import type { Image } from './build-image.js';

/** Read-only, as another user, and with nothing of this machine's files in reach: only root can arrange that. */
const IN_A_ROOT_OF_ITS_OWN = `
  mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec chroot "$@"`;

const isRoot = process.getuid?.() === 0;

/** Starts a role as a container engine would: entry point, environment, user, read-only root. */
export function runInImage(
  image: Image,
  args: readonly string[],
  environment: Record<string, string> = {},
): ChildProcess {
  const env = { ...image.env, ...environment };
  const [program = '', ...rest] = image.entrypoint;
  if (!isRoot) {
    say(
      'NOT CHECKED: another user and a root of its own (this needs root); only without rights to write',
    );
    spawnSync('chmod', ['-R', 'a-w', image.root]);
    const inRoot = rest.map((part) => (part.startsWith('/') ? join(image.root, part) : part));
    return spawn(join(image.root, program), [...inRoot, ...args], { env });
  }
  const chroot = [`--userspec=${image.user}`, image.root, program, ...rest, ...args];
  return spawn(
    'unshare',
    ['--mount', 'sh', '-c', IN_A_ROOT_OF_ITS_OWN, 'sh', image.root, ...chroot],
    { env: { PATH: process.env['PATH'], ...env } },
  );
}
