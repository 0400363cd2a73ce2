import path from 'node:path';
import { watch } from 'chokidar';
import { errorText } from '../error-text.ts';
import { say } from '../toolchain/say.mjs';
import type { CompiledPackage } from './compiled-packages.ts';

/** Editors write a file in several steps, and git many files: one restart for all of them. */
const SETTLED_MS = 50;

/** A source file that was written or has gone. */
export interface Change {
  readonly within: CompiledPackage;
  /** From the package's src. */
  readonly file: string;
}

/** Calls `onChange` with what changed, and when that began (`performance.now()`). Returns how to end it. */
export function watchSources(
  packages: readonly CompiledPackage[],
  onChange: (changes: readonly Change[], since: number) => Promise<void>,
): () => Promise<void> {
  const sources = packages.map((within) => ({ within, folder: path.join(within.folder, 'src') }));
  const changes = new Map<string, Change>();
  let since = 0;
  let settled: NodeJS.Timeout | undefined;
  const report = () => {
    const found = [...changes.values()];
    changes.clear();
    onChange(found, since).catch((error: unknown) => say(errorText(error)));
  };
  const watcher = watch(
    sources.map(({ folder }) => folder),
    { ignoreInitial: true },
  );
  watcher.on('all', (_, changed) => {
    const source = sources.find(({ folder }) => changed.startsWith(`${folder}${path.sep}`));
    if (!source || !changed.endsWith('.ts') || changed.endsWith('spec.ts')) {
      return;
    }
    if (changes.size === 0) {
      since = performance.now();
      settled = setTimeout(report, SETTLED_MS);
    }
    changes.set(changed, {
      within: source.within,
      file: path.relative(source.folder, changed),
    });
  });
  watcher.on('error', (error) => say(`sources cannot be watched: ${errorText(error)}`));
  return () => {
    clearTimeout(settled);
    return watcher.close();
  };
}
