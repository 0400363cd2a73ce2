// `npm run cli -- <verb>`: looks at the running product, and puts it right.
import { projectRoot } from './toolchain/project-root.mjs';
import { runInGroup } from './toolchain/run-in-group.mjs';

const { code } = await runInGroup(
  [process.execPath, `${projectRoot}/apps/cli/dist/main.js`, ...process.argv.slice(2)],
  { stdio: 'inherit', toLeaderOnly: true },
);
process.exit(code);
