import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { platform } from 'node:os';
import { KnownProblem } from '../known-problem.ts';
import { say } from '../toolchain/say.mjs';

export interface OsUser {
  name: string;
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root: as root, the user to run it as; otherwise undefined, we run it ourselves. */
export function osUser(cluster: string): OsUser | undefined {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  return ownerOf(cluster) ?? existingUser() ?? createUser();
}

/** The spawn options that make a child this user. */
export function asUser(user: OsUser | undefined): { uid?: number; gid?: number } {
  return user === undefined ? {} : { uid: user.uid, gid: user.gid };
}

/** A cluster that an ordinary user made stays theirs, so that they can start it again without root. */
function ownerOf(cluster: string): OsUser | undefined {
  const owner = statSync(cluster, { throwIfNoEntry: false });
  return owner === undefined || owner.uid === 0
    ? undefined
    : { name: `number ${owner.uid}`, uid: owner.uid, gid: owner.gid };
}

function existingUser(): OsUser | undefined {
  const names = platform() === 'darwin' ? ['postgres', '_postgres'] : ['postgres'];
  for (const name of names) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid !== undefined && gid !== undefined) {
      return { name, uid, gid };
    }
  }
  return undefined;
}

function createUser(): OsUser {
  say('PostgreSQL does not run as root: creating the system user postgres for it');
  const groupadd = spawnSync('groupadd', ['--system', '--force', 'postgres'], { encoding: 'utf8' });
  const useradd = spawnSync(
    'useradd',
    '--system --gid postgres --no-create-home --shell /bin/false postgres'.split(' '),
    { encoding: 'utf8' },
  );
  const user = existingUser();
  if (user === undefined) {
    const reasons = [groupadd, useradd].map(({ error, stderr }) => error?.message ?? stderr.trim());
    throw new KnownProblem(
      `PostgreSQL does not run as root, and the user postgres could not be created (${reasons.filter(Boolean).join('; ')}): ` +
        'create it, start as an ordinary user, or set DATABASE_URL',
    );
  }
  return user;
}

function idOf(flag: '-u' | '-g', name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : undefined;
}
