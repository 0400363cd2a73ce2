import path from 'node:path';
import type { RunningApp } from '../start/app.ts';
import { waitUntilReady } from '../start/wait-until-ready.ts';
import { projectRoot } from '../toolchain/project-root.mjs';
import { say } from '../toolchain/say.mjs';
import type { CompiledPackage } from './compiled-packages.ts';
import { usesAny } from './uses-any.ts';
import type { Change } from './watch-sources.ts';

/** Starts those apps anew that use what changed, and says how long they were not what the sources say. */
export function restartApps(
  apps: readonly RunningApp[],
  packages: readonly CompiledPackage[],
  end: AbortSignal,
): (changes: readonly Change[], since: number) => Promise<void> {
  let waiting = new AbortController();
  return async (changes, since) => {
    const changed = changes.map(({ within }) => within.name);
    const changedFor = packages.filter((each) => usesAny(each, changed, packages));
    const restarted = apps.filter(({ script }) =>
      changedFor.some(({ outDir }) => script.startsWith(outDir)),
    );
    if (restarted.length === 0) {
      return;
    }
    // What came before may never be ready: a mistake that was just corrected.
    waiting.abort();
    waiting = new AbortController();
    const signal = AbortSignal.any([end, waiting.signal]);
    try {
      await Promise.all(restarted.map((app) => app.restart()));
      await Promise.all(restarted.map((app) => waitUntilReady(app, signal)));
    } catch (error) {
      if (signal.aborted) {
        return;
      }
      throw error;
    }
    const names = restarted.map(({ name }) => name).join(' and ');
    const [first] = changes;
    const what =
      first && changes.length === 1
        ? path.relative(projectRoot, path.join(first.within.folder, 'src', first.file))
        : `${changes.length} files`;
    say(`restarted ${names} in ${Math.round(performance.now() - since)} ms after ${what} changed`);
  };
}
