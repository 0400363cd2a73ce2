// `node scripts/with-toolchain.mjs scripts/start.ts [args]`: brings Node 24 and the pinned pnpm where the
// machine has older ones, installs, builds, and runs the script. Plain JavaScript, because the Node that
// runs this file may be too old for the scripts themselves. With --before-build it builds nothing: for what
// writes sources without which nothing compiles. With --quiet it says nothing while all goes well and is quick.
import path from 'node:path';
import { abandonWithParent } from './toolchain/abandon-with-parent.mjs';
import { projectRoot } from './toolchain/project-root.mjs';
import { runInGroup } from './toolchain/run-in-group.mjs';
import { runStage } from './toolchain/run-stage.mjs';
import { say } from './toolchain/say.mjs';
import { stageCommands } from './toolchain/stage-commands.mjs';
import { surviveClosedTerminal } from './toolchain/survive-closed-terminal.mjs';
import { toolPath } from './toolchain/tool-path.mjs';

surviveClosedTerminal();
abandonWithParent();
process.chdir(projectRoot);

const given = process.argv.slice(2);
// The script's own arguments may have any names.
const [option] = given[0]?.startsWith('--') ? given.splice(0, 1) : [];
const stages = option === '--before-build' ? stageCommands.slice(0, 1) : stageCommands;
const quiet = option === '--quiet';
const [script, ...args] = given;
if (script === undefined) {
  say('usage: node scripts/with-toolchain.mjs <script.ts> [arguments]');
  process.exit(2);
}

const env = {
  ...process.env,
  PATH: await toolPath(),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
};

for (const stage of stages) {
  const { code, stoppedBy } = await runStage(stage, { env, quiet });
  if (stoppedBy !== undefined) {
    process.exit(128 + stoppedBy);
  }
  if (code !== 0) {
    say(`${stage.title}: failed (exit code ${code}), see above. ${stage.advice}`);
    process.exit(code);
  }
}

// The channel closes when this process dies, whatever killed it: the script then ends by itself.
const ended = await runInGroup(['node', path.resolve(script), ...args], {
  env,
  // A terminal, so that the command line can ask whoever sits there; nothing else reads from it.
  stdio: [process.stdin.isTTY ? 'inherit' : 'ignore', 'inherit', 'inherit', 'ipc'],
  toLeaderOnly: true,
});
process.exit(ended.code);
