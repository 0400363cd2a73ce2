import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './project-folder.js';

/** A clone: files are changed in it. What is not committed is not looked at. */
const clone = mkdtempSync(join(tmpdir(), 'forum-sync-cache-'));
beforeAll(() => {
  run('git', ['clone', '--quiet', '--depth=1', `file://${projectFolder}`, clone]);
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: clone, encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`${program} ${args.join(' ')} failed:\n${stderr}${stdout}`);
  }
  return stdout;
}

/** What turbo would go by to take a package's test results from its cache, by the package. */
function testHashes(): Map<string, string> {
  const turbo = join(projectFolder, 'node_modules/.bin/turbo');
  const plan = JSON.parse(run(turbo, ['run', 'test', '--dry=json'])) as {
    tasks: { task: string; package: string; hash: string }[];
  };
  return new Map(plan.tasks.filter(({ task }) => task === 'test').map((t) => [t.package, t.hash]));
}

/** The packages whose manifests name another one, directly or through others. */
function dependentsOf(name: string, packages: readonly string[]): string[] {
  const needs = (from: string): boolean => {
    const manifest = run('git', ['grep', '-l', `"name": "${from}"`, '--', '*package.json']).trim();
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(join(clone, manifest), 'utf8'),
    ) as Record<string, Record<string, string> | undefined>;
    const ours = Object.keys({ ...dependencies, ...devDependencies }).filter((each) =>
      packages.includes(each),
    );
    return ours.includes(name) || ours.some(needs);
  };
  return packages.filter((each) => each === name || needs(each));
}

function changedBy(file: string): string[] {
  const before = testHashes();
  appendFileSync(join(clone, file), '\n');
  const after = testHashes();
  run('git', ['checkout', '--quiet', file]);
  return [...before.keys()].filter((name) => before.get(name) !== after.get(name)).toSorted();
}

it('tests nothing again when nothing has changed', () => {
  expect(testHashes()).toEqual(testHashes());
});

it.each(['event-types', 'delivery-body', 'database', 'operator-api'])(
  'tests what depends on %s again, and nothing else',
  (name) => {
    const packages = [...testHashes().keys()];
    const dependents = dependentsOf(`@forum-sync/${name}`, packages);
    expect(dependents.length).toBeLessThan(packages.length);
    expect(changedBy(`packages/${name}/src/index.ts`)).toEqual(dependents.toSorted());
  },
);

it.each([
  ['@forum-sync/database', 'packages/database/src/migrations/migrations.int-spec.ts'],
  ['@forum-sync/receiver', 'apps/receiver/src/tokens/check-token.spec.ts'],
])('tests %s alone when only its tests have changed', (name, file) => {
  // e2e reads the sources of all, for the layers and the docs.
  expect(changedBy(file)).toEqual(['@forum-sync/e2e', name].toSorted());
});
