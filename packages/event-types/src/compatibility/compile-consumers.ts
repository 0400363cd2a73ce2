import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Change, major } from './change.js';

/**
 * Compiles what consumers could write for each release against the declarations of today: the code of
 * its `consumer.ts`, in which its `types.ts` must also take every event of today.
 */
export function compileConsumers(folder: string): Change[] {
  const { resolve } = createRequire(join(folder, 'package.json'));
  const tsc = join(dirname(resolve('typescript/package.json')), 'bin/tsc');
  const { status, stdout } = spawnSync(
    process.execPath,
    [tsc, '-p', 'compatibility/tsconfig.json', '--pretty', 'false'],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status === 0) {
    return [];
  }
  const errors = stdout.split('\n').filter((line) => line.includes(': error TS'));
  return (errors.length > 0 ? errors : [stdout]).map((error) =>
    major(`code written for a release does not compile: ${error}`),
  );
}
