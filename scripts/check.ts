// `npm run check`: what must hold before a change is proposed, apart from the tests. Runs all, then says which failed.
import { projectRoot } from './toolchain/project-root.mjs';
import { runInGroup } from './toolchain/run-in-group.mjs';
import { say } from './toolchain/say.mjs';
import { surviveClosedTerminal } from './toolchain/survive-closed-terminal.mjs';

const bin = `${projectRoot}/node_modules/.bin`;
const checks: readonly { title: string; command: readonly [string, ...string[]] }[] = [
  {
    title: 'lint and types of the packages',
    command: [
      `${bin}/turbo`,
      'run',
      'lint',
      'typecheck',
      '--continue',
      '--output-logs=errors-only',
    ],
  },
  {
    title: 'lint of scripts/',
    command: [
      `${bin}/oxlint`,
      '--type-aware',
      '--disable-nested-config',
      '-c',
      '.oxlintrc.json',
      'scripts',
    ],
  },
  {
    title: 'types of scripts/',
    command: [`${bin}/tsc`, '-p', 'scripts/tsconfig.json', '--noEmit'],
  },
  { title: 'format', command: [`${bin}/prettier`, '--check', '.'] },
];

surviveClosedTerminal();
const failed: string[] = [];
for (const { title, command } of checks) {
  say(`checking ${title} …`);
  const { code, stoppedBy } = await runInGroup(command);
  if (stoppedBy !== undefined) {
    process.exit(128 + stoppedBy);
  }
  if (code !== 0) {
    failed.push(title);
  }
}
say(failed.length === 0 ? 'all checks passed' : `failed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
