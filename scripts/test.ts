// `npm test`: all tests of the workspace against a PostgreSQL of their own. Its last line is the sum.
import { availableParallelism } from 'node:os';
import { errorText } from './error-text.ts';
import { KnownProblem } from './known-problem.ts';
import { endOnSignal } from './start/end-on-signal.ts';
import { clearResults } from './test/clear-results.ts';
import { readResults } from './test/read-results.ts';
import { serverVersion } from './test/server-version.ts';
import { openTestServer } from './test/open-test-server.ts';
import { projectRoot } from './toolchain/project-root.mjs';
import { runInGroup } from './toolchain/run-in-group.mjs';
import { say } from './toolchain/say.mjs';
import { surviveClosedTerminal } from './toolchain/survive-closed-terminal.mjs';

surviveClosedTerminal();
// Without it a signal would end this process at once, and the server would stay behind.
const { signal } = endOnSignal();

/** `npm test` runs the two that are quick; `npm run test:long` names its own. */
const given = process.argv.slice(2);
const tasks = given.length > 0 ? given : ['test', 'test:int'];

let exitCode = 1;
try {
  const server = await openTestServer(signal);
  try {
    clearResults(projectRoot);
    signal.throwIfAborted();
    const turbo = await runInGroup(
      [
        'node_modules/.bin/turbo',
        'run',
        ...tasks,
        '--continue',
        // Each task runs jest, which starts workers of its own.
        `--concurrency=${availableParallelism()}`,
      ],
      {
        env: {
          ...process.env,
          TEST_DATABASE_URL: server.url,
          // Part of what turbo's cache goes by.
          TEST_POSTGRES: await serverVersion(server.url),
        },
      },
    );
    exitCode = turbo.code;
  } finally {
    await server.stop();
  }
  signal.throwIfAborted();
  const { passed, failed, skipped, failures } = readResults(projectRoot);
  if (failed > 0 || passed === 0) {
    exitCode ||= 1;
  }
  if (exitCode !== 0 && failed === 0 && passed > 0) {
    say('a task failed although no test did: turbo names it above');
  }
  if (passed + failed === 0) {
    say('no test ran: is there one, and did the packages build?');
  }
  // Once more, for above they stand amid the output of all packages.
  for (const failure of failures) {
    say(`\nFAILED ${failure}`);
  }
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
} catch (error) {
  if (signal.aborted) {
    say('stopped');
    exitCode = 130;
  } else {
    say(
      error instanceof KnownProblem
        ? error.message
        : `the tests could not run: ${errorText(error)}`,
    );
  }
}
process.exit(exitCode);
