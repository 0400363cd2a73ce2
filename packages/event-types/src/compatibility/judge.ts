import { type Change, largest, LEVELS } from './change.js';
import { compareReads } from './compare-reads.js';
import { compareSurfaces } from './compare-surfaces.js';
import { compileConsumers } from './compile-consumers.js';
import { declaredLevel } from './declared-level.js';
import { readSurface } from './read-surface.js';
import { keptReleases } from './releases.js';

export interface Verdict {
  readonly ok: boolean;
  readonly says: string;
}

/** What a change to the package in `folder` means for its consumers, and whether it was announced. */
export function judge(folder: string): Verdict {
  const releases = keptReleases(folder);
  const last = releases.at(-1);
  if (!last) {
    return { ok: false, says: 'no release is kept in compatibility/releases' };
  }
  const found = [
    ...compareSurfaces(last.surface, readSurface(folder)),
    ...releases.flatMap(({ version, reads }) => compareReads(version, reads)),
    ...compileConsumers(folder),
  ];
  const level = largest(found.map((change) => change.level));
  const declared = declaredLevel(folder, last.version);
  const ok = LEVELS.indexOf(level) <= LEVELS.indexOf(declared);
  return { ok, says: [headline(level, last.version, found), ...advice(ok, level)].join('\n') };
}

function headline(level: string, release: string, found: readonly Change[]): string {
  const list = found.map((change) => `  ${change.level}: ${change.says}`);
  return found.length === 0
    ? `patch: consumers of ${release} see no change`
    : [`${level}: against ${release}`, ...list].join('\n');
}

function advice(ok: boolean, level: string): string[] {
  return ok
    ? []
    : [`Nothing announces a ${level} change. If it is meant: pnpm changeset, and choose ${level}.`];
}
