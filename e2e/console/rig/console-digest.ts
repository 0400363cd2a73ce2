import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../apps/console/', import.meta.url));

/** A digest of what the console's pages are made of: another one, and they may look different. */
export async function consoleDigest(): Promise<string> {
  const files = (await readdir(join(root, 'src'), { recursive: true }))
    .filter((file) => /\.(tsx?|css)$/.test(file) && !file.endsWith('.spec.ts'))
    .map((file) => join('src', file));
  const digest = createHash('sha256');
  for (const file of [...files, 'index.html', 'package.json'].toSorted()) {
    digest.update(`${file}\n`).update(await readFile(join(root, file)));
  }
  return digest.digest('hex');
}
