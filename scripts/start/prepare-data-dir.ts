import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorText } from '../error-text.ts';
import { KnownProblem } from '../known-problem.ts';
import { makeFolder } from './make-folder.ts';

/** Makes DATA_DIR and its log folder, and proves that we can write there. */
export function prepareDataDir(dataDir: string): void {
  try {
    if (!existsSync(dataDir)) {
      makeFolder(dataDir);
      // As root the database runs as another user, who has to pass through; secrets in it have modes of their own.
      chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
    }
    mkdirSync(path.join(dataDir, 'logs'), { recursive: true });
    const probe = path.join(dataDir, `.writable-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new KnownProblem(
      `DATA_DIR ${dataDir} cannot be written (${errorText(error)}): ` +
        'give this user the right to, or set DATA_DIR to another folder',
    );
  }
}
