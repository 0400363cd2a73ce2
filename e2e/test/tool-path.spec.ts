import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const toolPath = new URL('../../scripts/toolchain/tool-path.mjs', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'forum-sync-tools-'));
const brought = join(folder, 'brought');
const asked = join(folder, 'asked');
mkdirSync(brought);
symlinkSync(process.execPath, join(brought, 'node'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Where no pnpm is on the PATH, and npx does this. */
async function bring(npx: string): Promise<{ asked: string[]; out: string; err: string }> {
  writeFileSync(asked, '');
  writeFileSync(join(folder, 'npx'), `#!/bin/sh\necho "$*" >> ${asked}\n${npx}\n`, { mode: 0o755 });
  const run = `import { toolPath } from '${toolPath.href}'; console.log(await toolPath());`;
  const env = { PATH: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', run], { env }, (_, out, err) =>
      resolve({ asked: readFileSync(asked, 'utf8').trim().split('\n'), out, err }),
    );
  });
}

it('takes the tools that are there without a word, nor a question to the registry', async () => {
  const { asked: calls, out, err } = await bring(`echo tool-path=${brought}`);
  expect(calls).toEqual([expect.stringMatching(/--offline --no-audit .*-p pnpm@/)]);
  expect([out, err]).toEqual([`${brought}\n`, '']);
});

it('asks the registry for what is not there', async () => {
  const npx = `case "$*" in *--prefer-offline*) echo tool-path=${brought};; *) echo away >&2; exit 1;; esac`;
  const { asked: calls, out, err } = await bring(npx);
  expect(calls).toEqual([expect.anything(), expect.stringContaining('--prefer-offline')]);
  expect([out, err]).toEqual([`${brought}\n`, expect.stringMatching(/^bringing .*pnpm@\S+ from/)]);
  expect(err).not.toContain('away');
});

it('says what failed where neither has them', async () => {
  const { out, err } = await bring('exit 7');
  expect([out, err]).toEqual(['', expect.stringContaining('failed (npx exit code 7)')]);
});
