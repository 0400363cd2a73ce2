import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { largest, type Level } from './change.js';

const NAME = '@forum-sync/event-types';

/** The step that was announced since a release: by the version in package.json, or by pending changesets. */
export function declaredLevel(folder: string, release: string): Level {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const pending = join(folder, '../../.changeset');
  const files = existsSync(pending)
    ? readdirSync(pending).filter((file) => file.endsWith('.md'))
    : [];
  const changesets = files.flatMap((file) => announced(readFileSync(join(pending, file), 'utf8')));
  return largest([...changesets, stepBetween(release, version)]);
}

/** The step that the head of a changeset announces for this package. */
function announced(changeset: string): Level[] {
  const head = /^---\n(.*?)\n---/s.exec(changeset)?.[1] ?? '';
  const line = head.split('\n').find((one) => one.includes(`${NAME}'`) || one.includes(`${NAME}"`));
  const level = /: *(major|minor|patch)/.exec(line ?? '')?.[1];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the pattern has the three words
  return level ? [level as Level] : [];
}

function stepBetween(then: string, now: string): Level {
  const [thenMajor, thenMinor] = then.split('.');
  const [nowMajor, nowMinor] = now.split('.');
  if (thenMajor !== nowMajor) {
    return 'major';
  }
  return thenMinor === nowMinor ? 'patch' : 'minor';
}
