import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const runStage = new URL('../../scripts/toolchain/run-stage.mjs', import.meta.url);
const cwd = fileURLToPath(new URL('../../', import.meta.url));

/** What is said of a stage, in a process of its own. */
function said(code: number, quiet: boolean): Promise<string> {
  const stage = `console.log('a line'); console.error('another'); process.exitCode = ${code}`;
  const run = `
    import { runStage } from '${runStage.href}';
    const command = [process.execPath, '-e', ${JSON.stringify(stage)}];
    await runStage({ title: 'building', command }, { env: process.env, quiet: ${quiet} });`;
  const env = { PATH: process.env['PATH'] };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', run], { cwd, env }, (_, out, err) =>
      resolve(out + err),
    );
  });
}
const lines = async (...stage: Parameters<typeof said>) =>
  (await said(...stage)).split('\n').filter(Boolean).toSorted();

it('says nothing of what goes well, and all of what fails, where it is to be quiet', async () => {
  expect(await lines(0, true)).toEqual([]);
  expect(await lines(3, true)).toEqual(['a line', 'another']);
});

it('says else what it does', async () => {
  expect(await lines(0, false)).toEqual(['a line', 'another', 'building …']);
});
