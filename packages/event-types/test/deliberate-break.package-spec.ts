import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
let workspace: string;
let folder: string;

// A workspace of its own with this package alone: what is broken in it is broken nowhere else.
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'forum-sync-break-'));
  folder = join(workspace, 'packages/event-types');
  for (const file of ['src', 'dist', 'compatibility', 'package.json', 'tsconfig.build.json']) {
    cpSync(join(root, 'packages/event-types', file), join(folder, file), { recursive: true });
  }
  cpSync(join(root, 'tsconfig.base.json'), join(workspace, 'tsconfig.base.json'));
  // What was added since the last release is announced there.
  cpSync(join(root, '.changeset'), join(workspace, '.changeset'), { recursive: true });
  for (const modules of ['node_modules', 'packages/event-types/node_modules']) {
    symlinkSync(join(root, modules), join(workspace, modules));
  }
});
afterAll(() => {
  rmSync(workspace, { recursive: true, force: true });
});

function run(...args: string[]): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

function rename(file: string, from: string, to: string): void {
  const path = join(folder, 'src', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

it('finds no break in what was not broken', () => {
  const { status, stdout } = run('dist/esm/compatibility/check.js');
  expect([status, stdout]).toEqual([0, expect.not.stringContaining('major: ')]);
});

it('names a renamed field, also to the compiler, until a changeset announces it', () => {
  rename('users.ts', 'username:', 'userName:');
  rename('made/types.ts', 'username?:', 'userName?:');
  rename('reference/facts/user.ts', 'username:', 'userName:');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  expect(run(tsc, '-p', 'tsconfig.build.json')).toMatchObject({ status: 0, stdout: '' });

  const check = run('dist/esm/compatibility/check.js');
  expect(check.status).toBe(1);
  expect(check.stdout).toContain('User.username is gone (renamed to User.userName?)');
  expect(check.stdout).toMatch(/consumer\.ts\(.*username/);
  expect(check.stdout).toContain('Nothing announces a major change.');

  const changeset = "---\n'@forum-sync/event-types': major\n---\n\nNames.\n";
  writeFileSync(join(workspace, '.changeset/long-names.md'), changeset);
  expect(run('dist/esm/compatibility/check.js').status).toBe(0);
});
