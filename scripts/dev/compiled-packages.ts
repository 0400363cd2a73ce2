import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../toolchain/project-root.mjs';

/** A package of ours that the apps run from its dist. */
export interface CompiledPackage {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  /** Absolute: where its modules are run from. */
  readonly outDir: string;
  /** All that it uses, by name; of others too. */
  readonly dependencies: readonly string[];
}

const CONFIG = 'tsconfig.build.json';
const config = z.object({ compilerOptions: z.object({ outDir: z.string() }) });
const manifest = z.object({
  name: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

export function compiledPackages(): CompiledPackage[] {
  return globSync(`{apps,packages}/*/${CONFIG}`, { cwd: projectRoot }).map((file) => {
    const folder = path.join(projectRoot, path.dirname(file));
    const read = (name: string): unknown =>
      JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    const { name, dependencies } = manifest.parse(read('package.json'));
    const { outDir } = config.parse(read(CONFIG)).compilerOptions;
    return {
      name,
      folder,
      outDir: path.join(folder, outDir),
      dependencies: Object.keys(dependencies),
    };
  });
}
