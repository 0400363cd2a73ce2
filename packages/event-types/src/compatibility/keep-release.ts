// Keeps what consumers of the version in package.json can rely on, for all later checks. A version that
// is kept is published, or about to be: it is not written anew.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_TYPES } from '../events.js';
import { fixtures, makeEvent } from '../fixtures.js';
import { readSurface } from './read-surface.js';
import { releaseFolder } from './releases.js';

const folder = process.cwd();
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const target = releaseFolder(folder, version);
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

if (existsSync(target)) {
  process.stdout.write(`${version} is kept already\n`);
} else {
  mkdirSync(target, { recursive: true });
  const reads = EVENT_TYPES.map((type) => [type, { sent: fixtures[type], read: makeEvent(type) }]);
  writeFileSync(join(target, 'surface.json'), json(readSurface(folder)));
  writeFileSync(join(target, 'reads.json'), json(Object.fromEntries(reads)));
  copyFileSync('src/made/types.ts', join(target, 'types.ts'));
  const consumer = readFileSync('test/consumer.ts', 'utf8');
  writeFileSync(
    join(target, 'consumer.ts'),
    consumer.replace('../src/made/types.js', './types.js'),
  );
  process.stdout.write(`kept ${version}\n`);
}
