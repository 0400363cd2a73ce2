import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../error-code.ts';

/**
 * Makes a folder and those above it, one at a time. Node's recursive mkdir never returns where the system answers
 * ENOENT for a folder whose parent exists, as it does below /proc.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    return;
  }
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another start made it in this moment.
    if (errorCode(error) !== 'EEXIST') {
      throw error;
    }
  }
}
