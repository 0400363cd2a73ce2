import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { errorCode } from '../error-code.ts';

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * npm packages cannot hold symbolic links, so the package's install script makes those of its libraries.
 * Where install scripts are off, PostgreSQL would not find its own libraries: make what is missing.
 */
export function hydrateSymlinks(packageFolder: string): void {
  const list = readFileSync(path.join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of links.parse(JSON.parse(list))) {
    const from = path.join(packageFolder, target);
    try {
      symlinkSync(path.relative(path.dirname(target), source), from);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' && errorCode(error) !== 'EROFS') {
        throw error;
      }
    }
  }
}
