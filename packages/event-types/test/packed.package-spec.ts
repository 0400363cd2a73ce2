import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Packed } from './pack.js';
import { run } from './run.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const bin = (name: string) => here(`../node_modules/.bin/${name}`);

let packed: Packed;
beforeAll(() => {
  packed = new Packed();
});
afterAll(() => {
  packed[Symbol.dispose]();
});

it('holds what is for others, and neither tests nor what makes the reference', () => {
  const files = run('.', 'tar', ['tzf', packed.tarball]).trim().split('\n');
  expect(files).toEqual(
    expect.arrayContaining(
      ['README.md', 'LICENSE', 'dist/esm/index.js', 'dist/cjs/package.json', 'asyncapi.json'].map(
        (file) => `package/${file}`,
      ),
    ),
  );
  expect(files.filter((file) => /spec|\/reference\/|\/compatibility\/|\/src\//.test(file))).toEqual(
    [],
  );
});

it('is clean for publint', () => {
  expect(run('.', bin('publint'), [packed.tarball, '--strict'])).toContain('All good!');
});

it('has the right types for every way to resolve them', () => {
  expect(run('.', bin('attw'), [packed.tarball])).not.toMatch(/💀|❌|⚠️/u);
});

it('works in an ESM app', () => {
  run(packed.install(here('consumers/esm')), 'node', ['app.mjs']);
});

it('works in a CommonJS app', () => {
  run(packed.install(here('consumers/cjs')), 'node', ['app.cjs']);
});

it('works with the oldest zod that it allows', () => {
  run(packed.install(here('consumers/cjs'), 'zod@4.0.0'), 'node', ['app.cjs']);
});

it.each(['7.0.2', '5.9.3'])('types compile without skipLibCheck in TypeScript %s', (version) => {
  const app = packed.install(here('consumers/types'), `typescript@${version}`);
  const tsc = join(app, 'node_modules/typescript/bin/tsc');
  run(app, 'node', [tsc, '-p', 'tsconfig.all.json']);
  // The types alone need no zod, neither to compile nor to run.
  rmSync(join(app, 'node_modules/zod'), { recursive: true });
  run(app, 'node', [tsc, '-p', 'tsconfig.json']);
  run(app, 'node', ['--input-type=module', '-e', "import '@forum-sync/event-types/types'"]);
});
