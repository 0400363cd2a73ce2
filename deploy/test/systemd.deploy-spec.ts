import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './find-program.js';
import { projectFolder } from './project-folder.js';
import { knownSettings, secretsOf, type Role } from './settings.js';

/** As `systemd-analyze security` rates it: 0 is nothing to reach, 10 is everything. */
const MOST_EXPOSED = 3;

const folder = join(projectFolder, 'deploy/systemd');
const units = readdirSync(folder);
const read = (unit: string) => readFileSync(join(folder, unit), 'utf8');

const copies = mkdtempSync(join(tmpdir(), 'forum-sync-units-'));
afterAll(() => rmSync(copies, { recursive: true }));

it.each(units)('%s is understood, and leaves little to reach', (unit) => {
  const analyze = findProgram('systemd-analyze', unit, 'systemd');
  if (!analyze) {
    return;
  }
  for (const each of units) {
    // The program must be there for the check; on this machine it may be elsewhere.
    writeFileSync(join(copies, each), read(each).replace('/usr/bin/node', process.execPath));
  }
  const instance = unit.replace('@', '@3000');
  const verified = spawnSync(analyze, ['verify', '--man=no', join(copies, instance)], {
    env: { PATH: process.env['PATH'], SYSTEMD_UNIT_PATH: `${copies}:` },
    encoding: 'utf8',
  });
  expect(linesAbout(units, verified.stderr)).toEqual([]);
  const rated = spawnSync(analyze, ['security', '--offline=true', join(copies, unit)], {
    encoding: 'utf8',
  });
  const exposure = Number(/exposure level for \S+: ([\d.]+)/.exec(rated.stdout)?.[1]);
  expect(exposure).toBeLessThanOrEqual(MOST_EXPOSED);
});

/** The machine's own units may have faults; they are not ours. */
function linesAbout(names: readonly string[], output: string): string[] {
  return output
    .split('\n')
    .filter((line) => names.some((name) => line.includes(name.split('@')[0]!)));
}

const PROGRAM = /^ExecStart=(.*)\/usr\/bin\/node \/opt\/forum-sync\/dist\/main\.js (\S+)$/m;
const roleOf = (unit: string) => PROGRAM.exec(read(unit))?.[2];

it('runs the roles of the image', () => {
  expect(new Set(units.map(roleOf))).toEqual(new Set(['migrate', 'receiver', 'sync-worker']));
});

it('gives each receiver the port of its name, whatever the file of both says', () => {
  const [, before = ''] = PROGRAM.exec(read('forum-sync-receiver@.service')) ?? [];
  const words = before.replace('%i', '3002').split(' ').filter(Boolean);
  const [program, ...args] = [...words, process.execPath, '-p', 'process.env.RECEIVER_PORT'];
  const env = { RECEIVER_PORT: '3000' };
  expect(spawnSync(program, args, { env, encoding: 'utf8' }).stdout).toBe('3002\n');
});

it.each(units)('%s takes its settings from a file, and says which secrets belong there', (unit) => {
  const text = read(unit);
  for (const [, name] of text.matchAll(/^Environment=(?!NODE_ENV)([A-Z_]+)=/gm)) {
    expect(knownSettings()).toContain(name);
  }
  const [comment] = /(?:^#.*\n)+(?=EnvironmentFile=\/etc\/forum-sync\/\w+\.env$)/m.exec(text) ?? [];
  const named = comment?.match(/\b[A-Z]+(_[A-Z]+)+\b/g);
  expect(named).toEqual(expect.arrayContaining(secretsOf(roleOf(unit) as Role)));
  expect(knownSettings()).toEqual(expect.arrayContaining(named ?? []));
});
