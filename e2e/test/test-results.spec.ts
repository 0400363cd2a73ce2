import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readResults } from '../../scripts/test/read-results.js';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const root = mkdtempSync(join(tmpdir(), 'forum-sync-results-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Runs jest in a package of `root`, as a package's test script does. */
async function runIn(folder: string, tests: Readonly<Record<string, string>>): Promise<void> {
  const cwd = join(root, folder);
  mkdirSync(join(cwd, '.test-results'), { recursive: true });
  writeFileSync(join(cwd, 'package.json'), '{}');
  for (const [file, text] of Object.entries(tests)) {
    writeFileSync(join(cwd, file), text);
  }
  const args = [jest, '--json', '--outputFile=.test-results/unit.json'];
  await new Promise<void>((resolve) => {
    execFile(process.execPath, args, { cwd }, () => resolve());
  });
}

it('sums what the packages wrote, and says of each failure where it is and what was wrong', async () => {
  await Promise.all([
    runIn('bench', {
      // What that package skips and has yet to write is counted, not passed over.
      'a.test.js': `it('holds', () => {}); it.skip('waits', () => {}); it.todo('x');`,
    }),
    runIn('apps/one', {
      'b.test.js': `describe('of two', () => { it('breaks', () => { expect(1).toBe(2); }); it('holds', () => {}); });`,
      'c.test.js': `it('is no code`,
    }),
  ]);
  const { failures, ...sum } = readResults(root);
  expect(sum).toEqual({ passed: 2, failed: 2, skipped: 2 });
  expect(failures.toSorted()).toEqual([
    expect.stringMatching(/^apps\/one\/b\.test\.js: of two breaks\n[^]*Expected: 2\nReceived: 1/),
    expect.stringMatching(/^apps\/one\/c\.test\.js could not run\n[^]*SyntaxError/),
  ]);
});
