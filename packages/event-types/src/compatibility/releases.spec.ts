import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { declaredLevel } from './declared-level.js';
import { keptReleases } from './releases.js';

const folder = fileURLToPath(new URL('../..', import.meta.url));

it('keeps the version in package.json, which later ones are compared with', () => {
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    version: string;
  };
  expect(keptReleases(folder).at(-1)?.version).toBe(version);
});

it.each([
  ['0.9.9', 'major'],
  ['0.1.0', 'major'],
])('a version of its own announces the step since %s as %s', (release, level) => {
  expect(declaredLevel(folder, release)).toBe(level);
});
