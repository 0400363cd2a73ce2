import { spawnSync } from 'node:child_process';
import { type OsUser, asUser } from './os-user.ts';

/** Asks the system itself, as that user: modes of every folder above, ACLs and mount options all count. */
export function canEnter(folder: string, user: OsUser): boolean {
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], {
    ...asUser(user),
    cwd: '/',
  });
  return status === 0;
}
