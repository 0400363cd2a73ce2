import { randomBytes } from 'node:crypto';
import { chownSync, existsSync } from 'node:fs';
import path from 'node:path';
import { KnownProblem } from '../known-problem.ts';
import { keptSecret } from '../kept-secret.ts';
import type { ClusterHome } from './cluster-home.ts';

/** The superuser's password: beside the cluster, so that the two move together. Made before the cluster. */
export function keptPassword({ home, user }: ClusterHome): { file: string; password: string } {
  const file = path.join(home, 'password');
  if (!existsSync(file) && existsSync(path.join(home, 'data'))) {
    throw new KnownProblem(
      `${file} is missing, and without it nobody gets into the database in ${home}/data: ` +
        'restore the file, or move that folder away to begin with an empty database',
    );
  }
  const password = keptSecret(file, () => randomBytes(24).toString('base64url'));
  if (user !== undefined) {
    // initdb, run as this user, reads it.
    chownSync(file, user.uid, user.gid);
  }
  return { file, password };
}
