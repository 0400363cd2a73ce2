import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asUser, type OsUser } from '../../../scripts/embedded-postgres/os-user.js';
import { postgresEnv } from '../../../scripts/embedded-postgres/postgres-env.js';
import { findPostgres } from './find-postgres.js';

/** A fresh cluster on disk, and who may run it. */
export interface ClusterFiles {
  /** Holds `data`, and whatever else a fault needs; goes at the end. */
  readonly home: string;
  readonly data: string;
  readonly binaries: string;
  readonly user: OsUser | undefined;
}

/** Disks of their own, for a fault of just these. */
export interface ClusterDisks {
  /** For the whole cluster. */
  readonly data?: string;
  /** For its write-ahead log, in small segments: it can be full. */
  readonly wal?: string;
}

export function makeCluster(disks: ClusterDisks = {}): ClusterFiles {
  const home = mkdtempSync(join(tmpdir(), 'forum-sync-faults-'));
  const data = join(disks.data ?? home, 'data');
  const { binaries, user } = findPostgres(home);
  [home, ...Object.values(disks)].forEach((folder) => giveTo(user, folder));
  const initdb = spawnSync(
    join(binaries, 'bin/initdb'),
    [
      '-D',
      data,
      ...'-U postgres -A trust --locale=C --encoding=UTF8'.split(' '),
      // Nothing here outlives the test, so nothing need be flushed, but on a disk whose power is cut.
      ...(disks.data === undefined ? ['-N'] : []),
      ...(disks.wal === undefined ? [] : ['-X', disks.wal, '--wal-segsize=1']),
    ],
    { ...asUser(user), cwd: home, env: postgresEnv(), encoding: 'utf8' },
  );
  if (initdb.status !== 0) {
    rmSync(home, { recursive: true, force: true });
    throw new Error(`initdb failed: ${initdb.stderr}${initdb.stdout}`);
  }
  return { home, data, binaries, user };
}

/** Makes a folder the database's user's own. */
export function giveTo(user: OsUser | undefined, folder: string): void {
  chmodSync(folder, 0o700);
  if (user) {
    chownSync(folder, user.uid, user.gid);
  }
}
