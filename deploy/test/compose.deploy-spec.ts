import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DCLinter } from 'dclint';
import { projectFolder } from './project-folder.js';
import { readYaml } from './read-yaml.js';
import { secretsOf, type Role } from './settings.js';

interface Service {
  image: string;
  command?: string[];
  read_only?: boolean;
  environment: Record<string, string>;
  env_file?: { path: string; required: boolean }[];
  depends_on?: Record<string, unknown>;
}
const [compose] = readYaml<{ services: Record<string, Service> }>('deploy/compose/compose.yaml');
const services = Object.entries(compose!.services);
const ours = services.filter(([, { image }]) => image === 'forum-sync');

it('keeps to the schema of compose files', () => {
  const linter = new DCLinter({
    rules: {
      // The reader wants the order of the start, and names that say something.
      'services-alphabetical-order': 0,
      'service-keys-order': 0,
      'top-level-properties-order': 0,
      'no-quotes-in-volumes': 0,
      'require-quotes-in-ports': 1,
      // It takes the merged `image: forum-sync`, which is built beside it, for a missing version.
      'service-image-require-explicit-tag': 0,
      'no-build-and-image': 0,
      'service-dependencies-alphabetical-order': 0,
    },
    quiet: false,
    debug: false,
    exclude: [],
  });
  const [result] = linter.lintFiles([join(projectFolder, 'deploy/compose/compose.yaml')], false);
  const messages: { line: number; rule: string; message: string }[] = result?.messages ?? [];
  expect(result).toBeDefined();
  expect(messages.map(({ line, rule, message }) => [line, rule, message])).toEqual([]);
});

it('starts each role of the image, read-only, after what it needs', () => {
  expect(ours.map(([name, { command }]) => [name, command])).toEqual([
    ['migrate', ['migrate']],
    ['receiver', ['receiver']],
    ['sync-worker', ['sync-worker']],
  ]);
  for (const [, service] of ours) {
    expect(service.read_only).toBe(true);
    for (const needed of Object.keys(service.depends_on ?? {})) {
      expect(Object.keys(compose!.services)).toContain(needed);
    }
  }
});

it.each(ours)(
  'passes %s its secrets from outside, and whatever settings there are',
  (role, service) => {
    const { environment, env_file: files } = service;
    // Nothing else: what is named here wins over settings.env, even when it is empty.
    expect(Object.keys(environment).toSorted()).toEqual(secretsOf(role as Role).toSorted());
    expect(files).toEqual([{ path: 'settings.env', required: false }]);
    for (const value of Object.values(environment)) {
      expect(value).toMatch(/\$\{[A-Z_]+(:[?-][^}]*)?\}/);
    }
  },
);

it('has a line in example.env for all that comes from outside', () => {
  const text = readFileSync(join(projectFolder, 'deploy/compose/compose.yaml'), 'utf8');
  const wanted = new Set([...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name = '']) => name));
  const example = readFileSync(join(projectFolder, 'deploy/compose/example.env'), 'utf8');
  const given = [...example.matchAll(/^([A-Z_]+)=$/gm)].map(([, name = '']) => name);
  expect(given.toSorted()).toEqual([...wanted].toSorted());
});

it('has a script for the logins that a shell can read', () => {
  const script = join(projectFolder, 'deploy/compose/make-logins.sh');
  expect(spawnSync('sh', ['-n', script], { encoding: 'utf8' }).stderr).toBe('');
});
