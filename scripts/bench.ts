// `npm run bench -- ingest` and other suites, or all without a name: the benchmarks, on a PostgreSQL of their own with
// its defaults. Standard output is the report and nothing else.
import { errorText } from './error-text.ts';
import { KnownProblem } from './known-problem.ts';
import { endOnSignal } from './start/end-on-signal.ts';
import { openTestServer } from './test/open-test-server.ts';
import { projectRoot } from './toolchain/project-root.mjs';
import { runInGroup } from './toolchain/run-in-group.mjs';
import { say } from './toolchain/say.mjs';
import { surviveClosedTerminal } from './toolchain/survive-closed-terminal.mjs';

surviveClosedTerminal();
// Without it a signal would end this process at once, and the server would stay behind.
const { signal } = endOnSignal();
// A server with other settings, or with other work, would make the figures say nothing.
delete process.env['TEST_DATABASE_URL'];

let exitCode = 1;
try {
  const server = await openTestServer(signal);
  try {
    const bench = await runInGroup(
      [
        process.execPath,
        `${projectRoot}/bench/dist/main.js`,
        ...process.argv.slice(2),
        `--server=${server.url}`,
      ],
      { toLeaderOnly: true },
    );
    exitCode = bench.code;
  } finally {
    await server.stop();
  }
} catch (error) {
  say(
    signal.aborted
      ? 'stopped'
      : error instanceof KnownProblem
        ? error.message
        : `the benchmark could not run: ${errorText(error)}`,
  );
}
process.exit(exitCode);
