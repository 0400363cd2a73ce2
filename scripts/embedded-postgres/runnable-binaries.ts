import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { KnownProblem } from '../known-problem.ts';
import { say } from '../toolchain/say.mjs';
import type { Binaries } from './find-binaries.ts';
import { type OsUser, asUser } from './os-user.ts';

/** The folder of binaries that the database's user can run: where they are, or a copy in the cluster's home. */
export function runnableBinaries(
  binaries: Binaries,
  home: string,
  user: OsUser | undefined,
): string {
  if (runs(binaries.folder, user)) {
    return binaries.folder;
  }
  if (user === undefined || !runs(binaries.folder, undefined)) {
    throw new KnownProblem(
      `${binaries.folder}/bin/postgres does not run on this machine (${problemOf(binaries.folder, user)}): ` +
        'set DATABASE_URL to a PostgreSQL of your own',
    );
  }
  const copy = path.join(home, `postgresql-${binaries.version}`);
  if (!existsSync(copy)) {
    say(`user ${user.name} cannot read ${binaries.folder}: copying PostgreSQL to ${copy}`);
    const half = `${copy}.new-${process.pid}`;
    rmSync(half, { recursive: true, force: true });
    cpSync(binaries.folder, half, { recursive: true, verbatimSymlinks: true });
    // Copied modes would shut the user out again when they were made under a strict umask.
    spawnSync('chmod', ['-R', 'u+rwX,go+rX', half]);
    chmodSync(half, 0o755);
    renameSync(half, copy);
  }
  if (!runs(copy, user)) {
    throw new KnownProblem(
      `user ${user.name} cannot run ${copy}/bin/postgres (${problemOf(copy, user)}): ` +
        'put DATA_DIR on a file system that allows programs, or set DATABASE_URL',
    );
  }
  return copy;
}

function version(folder: string, user: OsUser | undefined) {
  return spawnSync(path.join(folder, 'bin', 'postgres'), ['--version'], {
    ...asUser(user),
    cwd: '/',
    encoding: 'utf8',
  });
}

function runs(folder: string, user: OsUser | undefined): boolean {
  return version(folder, user).status === 0;
}

function problemOf(folder: string, user: OsUser | undefined): string {
  const { error, stderr, status } = version(folder, user);
  return error?.message ?? (stderr.trim() || `exit code ${status}`);
}
