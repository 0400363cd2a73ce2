import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const FORMS = { br: promisify(brotliCompress), gz: promisify(gzip) };

/** Puts a compressed copy beside each text file once, so that the worker does not compress at each request. */
export function compressFiles(): Plugin {
  return {
    name: 'compress-files',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const files = await readdir(dir, { recursive: true });
      for (const file of files.filter((name) => /\.(html|js|css|svg)$/.test(name))) {
        const bytes = await readFile(path.join(dir, file));
        for (const [ending, compress] of Object.entries(FORMS)) {
          await writeFile(path.join(dir, `${file}.${ending}`), await compress(bytes));
        }
      }
    },
  };
}
