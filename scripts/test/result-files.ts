import { globSync } from 'node:fs';
import path from 'node:path';

/** Where each package's jest writes its results, and turbo restores them when nothing has changed. */
export function resultFiles(root: string): string[] {
  return globSync('{apps/*,packages/*,bench,deploy,e2e}/.test-results/*.json', { cwd: root }).map(
    (file) => path.join(root, file),
  );
}
