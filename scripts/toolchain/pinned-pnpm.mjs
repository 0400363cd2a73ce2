import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './project-root.mjs';

/** The pnpm version that package.json pins; a hash after it is not part of the version. */
export function pinnedPnpm() {
  const { packageManager } = JSON.parse(
    readFileSync(path.join(projectRoot, 'package.json'), 'utf8'),
  );
  const version = /^pnpm@([^+]+)/.exec(String(packageManager))?.[1];
  if (version === undefined) {
    throw new Error(
      `package.json: "packageManager" is ${packageManager}; it must pin pnpm, as pnpm@<version>`,
    );
  }
  return version;
}
