import { rmSync } from 'node:fs';
import { rememberedHome } from './remembered-home.ts';

/** Removes the cluster of dataDir, also one that had to be placed elsewhere. Its server must not run. */
export function removeCluster(dataDir: string): void {
  const home = rememberedHome(dataDir);
  if (home !== undefined) {
    rmSync(home, { recursive: true, force: true });
  }
}
