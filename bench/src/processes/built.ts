import { fileURLToPath } from 'node:url';

/** A built script of this package, by its path below `src`, with the ending `.js`. */
export function builtHere(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** The main script of one of the apps: what `npm start` runs. */
export function builtApp(name: 'receiver' | 'sync-worker'): string {
  return fileURLToPath(new URL(`../../../apps/${name}/dist/main.js`, import.meta.url));
}
