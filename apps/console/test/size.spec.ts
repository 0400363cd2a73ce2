import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What the scripts of a page may weigh on the way, compressed as the least able browser takes it. */
const MOST_BYTES = 350_000;

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const assets = readdirSync(`${dist}assets`);

/**
 * The scripts that a file names, and those that they name. Not all that lie there: turbo puts a build that it
 * remembers beside the last one, whose files have other names.
 */
function scriptsOf(file: string, found = new Set<string>()): Set<string> {
  for (const [name] of readFileSync(dist + file, 'utf8').matchAll(/[\w-]+\.js\b/g)) {
    if (assets.includes(name) && !found.has(name)) {
      found.add(name);
      scriptsOf(`assets/${name}`, found);
    }
  }
  return found;
}

it('keeps the scripts below 350 kB compressed', () => {
  const sizes = [...scriptsOf('index.html')].map(
    (name) => gzipSync(readFileSync(`${dist}assets/${name}`)).length,
  );
  expect(sizes).not.toEqual([]);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
});
