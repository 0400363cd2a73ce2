import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { OsUser } from '../../../scripts/embedded-postgres/os-user.js';
import { projectFolder } from './product.js';

interface Found {
  readonly binaries: string;
  readonly user: OsUser | undefined;
}

/**
 * The PostgreSQL that `npm start` would run, and as whom. Asked in a process of its own: inside jest's
 * sandbox an error of the file system is no `instanceof Error`, which those scripts rely on.
 */
export function findPostgres(home: string): Found {
  const folder = JSON.stringify(join(projectFolder, 'scripts/embedded-postgres/'));
  const question = `
    const { findBinaries } = await import(${folder} + 'find-binaries.ts');
    const { runnableBinaries } = await import(${folder} + 'runnable-binaries.ts');
    const { osUser } = await import(${folder} + 'os-user.ts');
    const home = ${JSON.stringify(home)};
    const user = osUser(home + '/data');
    const binaries = runnableBinaries(findBinaries(), home, user);
    process.stdout.write('\\n' + JSON.stringify({ binaries, user }));`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', question],
    { encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(`no PostgreSQL to run:\n${stdout}${stderr}`);
  }
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n'))) as Found;
}
