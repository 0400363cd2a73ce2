import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILE = 'postgres-is-in';

/** Where the cluster of dataDir is, if it had to be placed elsewhere. */
export function rememberedHome(dataDir: string): string | undefined {
  try {
    return readFileSync(path.join(dataDir, FILE), 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

export function rememberHome(dataDir: string, home: string): void {
  writeFileSync(path.join(dataDir, FILE), `${home}\n`, { flush: true });
}
