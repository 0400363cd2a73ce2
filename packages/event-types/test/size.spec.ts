import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';

const entry = (name: string) => fileURLToPath(new URL(`../dist/esm/${name}.js`, import.meta.url));

/** What a bundler makes of some code that imports from the built package, zod left out. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['zod'],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

it('is below 15 kB compressed without zod', async () => {
  const all = await bundle(`export * from '${entry('index')}'`);
  expect(all).toContain('userGroups');
  expect(gzipSync(all).length).toBeLessThan(15_000);
});

it('leaves out what is not imported', async () => {
  const dates = await bundle(`import { toDate } from '${entry('index')}'; console.log(toDate(1))`);
  expect(dates).not.toMatch(/zod|userGroups/);
  expect(dates.length).toBeLessThan(200);
});

it('has no code in its types', async () => {
  expect(await bundle(`import '${entry('types')}'`)).toBe('');
  expect(await bundle(`export * from '${entry('types')}'`)).toBe('');
});

it('has no zod in its JSON Schema', async () => {
  expect(await bundle(`export * from '${entry('json-schema')}'`)).not.toContain('zod');
});
