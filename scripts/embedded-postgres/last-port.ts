import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The port of the last run, from the command line that PostgreSQL keeps: the database's URL stays the same. */
export function lastPort(data: string): number | undefined {
  try {
    const port = /"-p" "(\d+)"/.exec(readFileSync(path.join(data, 'postmaster.opts'), 'utf8'))?.[1];
    return port === undefined ? undefined : Number(port);
  } catch {
    return undefined;
  }
}
