// `npm run schema`: the script of that name in packages/database, on a server of the newest version: older ones
// write the bodies of views in other words.
import { endOnSignal } from './start/end-on-signal.ts';
import { openTestServer } from './test/open-test-server.ts';
import { projectRoot } from './toolchain/project-root.mjs';
import { runInGroup } from './toolchain/run-in-group.mjs';

delete process.env['TEST_DATABASE_URL'];
// Without it a signal would end this process at once, and the server would stay behind.
const { signal } = endOnSignal();
const server = await openTestServer(signal);
let exitCode = 1;
try {
  const { code } = await runInGroup(['pnpm', '-C', `${projectRoot}/packages/database`, 'schema'], {
    env: { ...process.env, TEST_DATABASE_URL: server.url },
  });
  exitCode = code;
} finally {
  await server.stop();
}
process.exit(exitCode);
