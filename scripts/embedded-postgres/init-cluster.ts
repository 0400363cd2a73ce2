import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { errorCode } from '../error-code.ts';
import { isAlive } from '../is-alive.ts';
import { KnownProblem } from '../known-problem.ts';
import { runQuietly } from '../run-quietly.ts';
import { say } from '../toolchain/say.mjs';
import type { ClusterHome } from './cluster-home.ts';
import { asUser } from './os-user.ts';
import { postgresEnv } from './postgres-env.ts';

/** Makes the cluster `data` once. Beside its final name first: a half-made one would block every later start. */
export async function initCluster(
  { home, user }: ClusterHome,
  binaries: string,
  passwordFile: string,
): Promise<void> {
  removeHalfMade(home);
  const data = path.join(home, 'data');
  if (existsSync(data)) {
    return;
  }
  say(`creating the database in ${data} …`);
  const half = path.join(home, `data.new-${process.pid}`);
  const { code, output } = await runQuietly(
    path.join(binaries, 'bin', 'initdb'),
    [
      `--pgdata=${half}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Built in: the same order and case rules on every machine, whatever locales it has.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
    ],
    { ...asUser(user), cwd: home, env: postgresEnv() },
  );
  if (code !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new KnownProblem(
      `the database could not be created in ${home}: mend what is said here and start again\n${output}`,
    );
  }
  moveIntoPlace(half, data);
}

function moveIntoPlace(half: string, data: string): void {
  try {
    renameSync(half, data);
  } catch (error) {
    // Another start was faster by a moment: its cluster is as good as ours.
    if (errorCode(error) !== 'ENOTEMPTY' && errorCode(error) !== 'EEXIST') {
      throw error;
    }
    rmSync(half, { recursive: true, force: true });
  }
  // initdb synced what is inside; the new name itself must survive a power cut as well.
  const parent = openSync(path.dirname(data), 'r');
  fsyncSync(parent);
  closeSync(parent);
}

function removeHalfMade(home: string): void {
  for (const name of readdirSync(home)) {
    const maker = /^data\.new-(\d+)$/.exec(name)?.[1];
    if (maker !== undefined && !isAlive(Number(maker))) {
      rmSync(path.join(home, name), { recursive: true, force: true });
    }
  }
}
