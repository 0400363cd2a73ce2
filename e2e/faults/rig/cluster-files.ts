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

/** @param wal where the write-ahead log goes, when not into the cluster: a disk of its own can be full */
export function makeCluster(wal?: string): ClusterFiles {
  const home = mkdtempSync(join(tmpdir(), 'forum-sync-faults-'));
  const data = join(home, 'data');
  const { binaries, user } = findPostgres(home);
  giveTo(user, home);
  if (wal !== undefined) {
    giveTo(user, wal);
  }
  // Not synced: what a power cut would do to the cluster's first pages is of no interest here.
  const options = ['-D', data, ...'-U postgres -A trust -N --locale=C --encoding=UTF8'.split(' ')];
  const initdb = spawnSync(
    join(binaries, 'bin/initdb'),
    wal === undefined ? options : [...options, '-X', wal, '--wal-segsize=1'],
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
