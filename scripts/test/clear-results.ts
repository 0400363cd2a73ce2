import { rmSync } from 'node:fs';
import { resultFiles } from './result-files.ts';

/** Removes the results of earlier runs: a package that does not run any more would count for ever. */
export function clearResults(root: string): void {
  for (const file of resultFiles(root)) {
    rmSync(file, { force: true });
  }
}
