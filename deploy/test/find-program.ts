import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './say.js';

/** Servers are in folders that an ordinary user's PATH leaves out. */
const ALSO_IN = ['/usr/sbin', '/sbin'];

/** Where a program is; null, and a line that says what is not checked, where it is not on this machine. */
export function findProgram(name: string, toCheck: string, debianPackage: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...ALSO_IN];
  for (const folder of folders) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Not in this one.
    }
  }
  say(
    `NOT CHECKED: ${toCheck}: ${name} is not on this machine (Debian: apt-get install ${debianPackage})`,
  );
  return null;
}
