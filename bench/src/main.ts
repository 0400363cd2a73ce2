// Runs a suite, or all one after the other, and prints each one's report when it is over. `npm run bench` starts the
// PostgreSQL and this.
import { benchConsole } from './console/console.js';
import { benchDrain } from './drain/drain.js';
import { benchIngest } from './ingest/ingest.js';
import { benchLag } from './lag/lag.js';
import { readOptions, UsageError, type Options, type Suite } from './options.js';
import { benchProfile } from './profile/profile.js';
import { benchSizing } from './sizing/sizing.js';
import { endAll, endWithSignal } from './processes/running.js';
import { print } from './report/print.js';
import { summarize, type Report } from './report/report.js';
import { say } from './say.js';
import { benchSnapshot } from './snapshot/snapshot.js';

const suites: Record<Suite, (options: Options) => Promise<Report>> = {
  ingest: benchIngest,
  drain: benchDrain,
  lag: benchLag,
  sizing: benchSizing,
  profile: benchProfile,
  snapshot: benchSnapshot,
  console: benchConsole,
};

endWithSignal();
try {
  const options = readOptions(process.argv.slice(2));
  for (const suite of options.suites) {
    const report = await suites[suite](options);
    process.stdout.write(`${print(report, options.form)}\n`);
    if (report.mustHold && report.figures.some((figure) => summarize(figure).holds === false)) {
      process.exitCode = 1;
    }
  }
} catch (error) {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  say(error instanceof UsageError ? message : stack);
  process.exitCode = 1;
}
await endAll();
// Pools that nobody closed: their databases go with the server.
process.exit();
