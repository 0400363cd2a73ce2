// `npm run reference`, `npm run openapi` and others: the script of that name in a package. What is written or
// checked there needs that package alone, so the workspace's root depends on none of ours: turbo takes what
// the root depends on for part of everything.
import { projectRoot } from './toolchain/project-root.mjs';
import { runInGroup } from './toolchain/run-in-group.mjs';
import { say } from './toolchain/say.mjs';
import { surviveClosedTerminal } from './toolchain/survive-closed-terminal.mjs';

surviveClosedTerminal();
const [folder, script] = process.argv.slice(2);
if (folder === undefined || script === undefined) {
  say('usage: node scripts/with-toolchain.mjs scripts/in-package.ts <folder> <script>');
  process.exit(2);
}
const { code } = await runInGroup(['pnpm', '-C', `${projectRoot}/${folder}`, script]);
process.exit(code);
