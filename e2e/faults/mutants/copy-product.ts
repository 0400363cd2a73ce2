import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { productIn, builtFolder, type Product } from '../rig/product.js';

/** One change of a built file. Its text must be there exactly once, or the defect would be none. */
export interface Patch {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

const PARTS = [
  'apps/console',
  'apps/receiver',
  'apps/sync-worker',
  'packages/database',
  'packages/delivery-body',
  'packages/event-types',
  'packages/forum-api',
  'packages/operator-api',
  'packages/service-host',
];

/** Of a part, what it runs from. */
const RUNS = /^(package\.json|dist|node_modules|.*\.sql)$/;

/** A copy of the built product with a deliberate defect; the product itself knows nothing of it. */
export async function copyProduct(patches: readonly Patch[]): Promise<Product & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'forum-sync-mutant-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await copyInto(folder);
    for (const patch of patches) {
      await apply(folder, patch);
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return { ...productIn(folder), [Symbol.asyncDispose]: remove };
}

async function copyInto(folder: string): Promise<void> {
  for (const part of PARTS) {
    await mkdir(join(folder, part), { recursive: true });
    const entries = await readdir(join(builtFolder, part));
    for (const entry of entries.filter((name) => RUNS.test(name))) {
      // Links as they are: they lead to the copy's own packages.
      const options = { recursive: true, verbatimSymlinks: true };
      await cp(join(builtFolder, part, entry), join(folder, part, entry), options);
    }
  }
  await symlink(join(builtFolder, 'node_modules'), join(folder, 'node_modules'));
}

async function apply(folder: string, { file, find, replace }: Patch): Promise<void> {
  const path = join(folder, file);
  const parts = (await readFile(path, 'utf8')).split(find);
  if (parts.length !== 2) {
    throw new Error(
      `the patch no longer applies: ${file} has ${parts.length - 1} times «${find}»; ` +
        'make the defect anew in e2e/faults/mutants/patches.ts',
    );
  }
  await writeFile(path, parts.join(replace));
}
