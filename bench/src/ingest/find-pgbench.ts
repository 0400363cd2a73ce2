import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const DEBIAN = '/usr/lib/postgresql';
const USUAL = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];

/** Where this machine has pgbench; undefined where it has none. The embedded PostgreSQL comes without. */
export function findPgbench(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newestFirst = versions.toSorted((a, b) => Number(b) - Number(a));
  return [...newestFirst.map((version) => path.join(DEBIAN, version, 'bin')), ...USUAL]
    .map((folder) => path.join(folder, 'pgbench'))
    .find((file) => existsSync(file));
}
