import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { projectFolder } from './project-folder.js';
import { readYaml } from './read-yaml.js';

const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8');
const dockerfile = read('deploy/image/Dockerfile');

it('passes the linter', () => {
  expect(validate(dockerfile).map(({ range, message }) => [range.start.line, message])).toEqual([]);
});

it('takes the versions that the workspace takes', () => {
  const { packageManager } = JSON.parse(read('package.json')) as { packageManager: string };
  const [workspace] = readYaml<{ catalog: Record<string, string> }>('pnpm-workspace.yaml');
  expect(dockerfile).toContain(`${packageManager} turbo@${workspace?.catalog['turbo']}\n`);
  expect(dockerfile).toContain(`FROM node:${read('.nvmrc').trim()}-`);
});

it('ends without root', () => {
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  expect(last).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
  expect(last).not.toMatch(/^RUN /m);
});
