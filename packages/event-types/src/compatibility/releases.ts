import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reads } from './compare-reads.js';
import type { Surface } from './read-surface.js';

export interface Release {
  readonly version: string;
  readonly surface: Surface;
  readonly reads: Reads;
}

/** Where a release is kept, in the package's folder. */
export const releaseFolder = (folder: string, version: string) =>
  join(folder, 'compatibility/releases', version);

/** The releases that are kept, the last one at the end. */
export function keptReleases(folder: string): Release[] {
  const all = join(folder, 'compatibility/releases');
  const versions = existsSync(all) ? readdirSync(all) : [];
  return versions
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((version) => ({
      version,
      surface: readJsonFile(join(all, version, 'surface.json')) as Surface,
      reads: readJsonFile(join(all, version, 'reads.json')) as Reads,
    }));
}

function readJsonFile(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
