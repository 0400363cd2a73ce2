import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { KnownProblem } from '../known-problem.ts';
import { say } from '../toolchain/say.mjs';
import { canEnter } from './can-enter.ts';
import { type OsUser, osUser } from './os-user.ts';
import { rememberHome, rememberedHome } from './remembered-home.ts';

const ELSEWHERE = '/var/lib/forum-sync';

export interface ClusterHome {
  /** Holds `data` (the cluster), its password, and a copy of the binaries where one is needed. */
  home: string;
  /** Who runs the server; undefined when we do. */
  user: OsUser | undefined;
}

/**
 * DATA_DIR/postgres, except as root when the database's user cannot enter it (a folder below /root): then a
 * folder that survives a reboot, remembered in DATA_DIR, so that it is found again also after DATA_DIR moved.
 */
export function clusterHome(dataDir: string): ClusterHome {
  const inside = path.join(dataDir, 'postgres');
  const remembered = rememberedHome(dataDir);
  const home = remembered ?? inside;
  const user = osUser(path.join(home, 'data'));
  if (canHold(home, user)) {
    return { home, user };
  }
  if (remembered !== undefined || existsSync(path.join(inside, 'data'))) {
    throw new KnownProblem(
      `user ${user?.name} can no longer enter ${home}, where the database is: ` +
        'give others the right to pass through each folder above it (chmod o+x)',
    );
  }

  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const elsewhere = path.join(ELSEWHERE, hash);
  rmdirSync(inside);
  say(`user ${user?.name} cannot enter ${inside}: the database is kept in ${elsewhere}`);
  if (!canHold(elsewhere, user)) {
    throw new KnownProblem(
      `user ${user?.name} cannot enter ${elsewhere} either: set DATA_DIR to a folder that it can enter`,
    );
  }
  rememberHome(dataDir, elsewhere);
  return { home: elsewhere, user };
}

/** Makes the folder, the user's own, and says whether the user gets into it. */
function canHold(home: string, user: OsUser | undefined): boolean {
  for (const folder of [path.dirname(home), home]) {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true });
      // Whatever root's umask: the database's user has to pass through.
      chmodSync(folder, user === undefined ? 0o700 : 0o755);
    }
  }
  if (user === undefined) {
    return true;
  }
  chownSync(home, user.uid, user.gid);
  return canEnter(home, user);
}
