import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** The folder of the built console; null where it was not built. Its code is never imported: browsers run it. */
export function findConsole(): string | null {
  try {
    const index = createRequire(import.meta.url).resolve('@forum-sync/console/index.html');
    return existsSync(index) ? dirname(index) : null;
  } catch {
    return null;
  }
}
